package org.depositary.declarations.exchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the import of a table has brought into the register. */
@Schema(description = "What the import of a table has brought into the register, or would.")
public record TableReport(
        @Schema(examples = "27") int rows,

        @Schema(description = "How many participants were registered.", examples = "25")
        int participants,

        @Schema(description = "How many roles were recorded.", examples = "27")
        int participations) {}
