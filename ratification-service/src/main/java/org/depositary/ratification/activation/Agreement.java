package org.depositary.ratification.activation;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** With what agreement of those who may determine an event it is determined. */
@Schema(name = "DeterminationAgreement", description = "With what agreement an event is determined.")
public record Agreement(
        @Schema(examples = "ALL") @NotNull Kind kind,

        @Schema(description = "How many, for AT_LEAST.") @Nullable @Min(1)
        Integer count) {

    /** The word of one of them suffices. */
    static final Agreement ANY = new Agreement(Kind.ANY, null);

    /** How agreement is counted. */
    @Schema(name = "DeterminationAgreementKind")
    public enum Kind {
        ANY,
        AT_LEAST,
        /** More than half. */
        MAJORITY,
        ALL,
        /** Consensus: nobody disagrees. */
        NO_OBJECTION
    }

    /** Whether so many of {@code all} who agree are enough, where so many disagree. */
    boolean isReached(int agree, int disagree, int all) {
        return switch (kind) {
            case ANY -> agree >= 1;
            case AT_LEAST -> agree >= Objects.requireNonNullElse(count, 1);
            case MAJORITY -> 2 * agree > all;
            case ALL -> agree == all;
            case NO_OBJECTION -> disagree == 0;
        };
    }
}
