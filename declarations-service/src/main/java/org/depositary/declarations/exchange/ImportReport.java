package org.depositary.declarations.exchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an import has brought into the register. */
@Schema(description = "What an import has brought into the register, or would.")
public record ImportReport(
        @Schema(description = "The instrument's slug.", examples = "example-treaty")
        String instrument,

        @Schema(examples = "en") String language,

        @Schema(description = "How many clauses.", examples = "42")
        int clauses) {}
