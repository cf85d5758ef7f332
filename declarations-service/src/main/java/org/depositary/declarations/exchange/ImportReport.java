package org.depositary.declarations.exchange;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an import has brought into the register. */
@Schema(description = "What an import has brought into the register, or would.")
public record ImportReport(
        @Schema(description = "The instrument's slug.", examples = "example-treaty")
        String instrument,

        @Schema(description = "The language of the document; of a collection, the first.", examples = "en")
        String language,

        @Schema(description = "All its languages.") List<String> languages,

        @Schema(description = "How many clauses.", examples = "42")
        int clauses) {}
