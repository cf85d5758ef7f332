package org.depositary.declarations.clause;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.depositary.kit.fact.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An amendment as a reader sees it. */
@Schema(name = "Amendment", description = "What an amending instrument has done to the text, and since when it holds.")
public record AmendmentView(
        UUID id,

        @Schema(description = "The slug of the amending instrument.", examples = "example-protocol")
        String regime,

        LocalDate validFrom,
        Binds binds,
        List<AmendingInstruction> instructions,
        Source source,
        Instant recordedAt) {}
