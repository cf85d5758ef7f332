package org.depositary.declarations.clause;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A clause on two days or in two languages, and what makes the one text out of the other. */
@Schema(description = "A clause on two days or in two languages, and what makes the one text out of the other.")
public record ClauseComparison(
        @Schema(description = "The clause's work id.") UUID clause,

        Side from,
        Side to,

        @Schema(description = "Whether both say the same.") boolean equal,

        TextComparison comparison) {

    /** One of the two texts; without a version there was none. */
    @Schema(name = "ComparedText", description = "One of the two texts; without a version there was none.")
    public record Side(
            LocalDate asAt,
            @Schema(examples = "en") String language,
            @Nullable EId eId,
            @Nullable UUID version,

            @Schema(description = "The slug of the instrument through which it binds.", examples = "example-protocol")
            @Nullable
            String regime) {}
}
