package org.depositary.ratification.activation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.depositary.rules.evaluation.Truth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a commitment is for one obligor on a day, and why. */
@Schema(name = "ObligorReadiness", description = "What a commitment is for one obligor on the day, and why.")
public record ReadinessView(
        @Schema(description = "The commitment's id in the instrument.", examples = "multinational-force")
        String commitment,

        @Schema(examples = "MULTINATIONAL_FORCE") String category,
        @Schema(examples = "AGREED") String maturity,

        @Schema(description = "The clause it stands in.") @Nullable
        String clause,

        @Schema(examples = "FR") String obligor,
        @Schema(examples = "DORMANT") Readiness readiness,
        Basis basis,

        @Schema(description = "Why that is the basis.") String basisBecause,

        @Schema(description = "Whether what sets it off has happened: events, requests, dates.")
        Truth triggered,

        @Schema(description = "Whether what law asks is fulfilled: approvals, force, agreed terms.")
        Truth prepared,

        @Schema(description = "The day since which it is live.") @Nullable
        LocalDate since,

        @Schema(description = "The determination that set it off, where it is or was live.") @Nullable
        UUID firedBy,

        @Schema(description = "The determinations on record that its rule rests on.")
        List<UUID> restsOn,

        @Schema(
                description = "What is missing for it to be live.",
                examples = "[\"FORCE_DEPLOYMENT by FR is not granted.\"]")
        List<String> missing,

        @Schema(description = "The reason in a sentence.") String because,

        @Schema(description = "The rule part by part; absent where the register has none.") @Nullable
        ReadinessExplanation explanation,

        @Schema(description = "What was officially said of it last.") @Nullable
        Said said,

        @Schema(description = "In a simulation: what it is on that day without what is supposed.") @Nullable
        Readiness without,

        @Schema(description = "The first day on which this differs if nothing more is recorded.") @Nullable
        LocalDate holdsUntil) {

    /** What was said of a commitment when it last became another thing; it stands as it was said. */
    @Schema(name = "ReadinessSaid", description = "What was said when it last became another thing; never undone.")
    public record Said(
            UUID id,
            Readiness readiness,
            @Nullable LocalDate since,
            @Nullable UUID firedBy,
            Instant recordedAt) {

        static Said of(Turn turn) {
            return new Said(
                    turn.id(),
                    turn.readiness(),
                    turn.since().orElse(null),
                    turn.firedBy().orElse(null),
                    turn.recordedAt());
        }
    }

    Turn.Of of() {
        return new Turn.Of(commitment, obligor);
    }

    ReadinessView comparedWith(Readiness other) {
        return new ReadinessView(
                commitment,
                category,
                maturity,
                clause,
                obligor,
                readiness,
                basis,
                basisBecause,
                triggered,
                prepared,
                since,
                firedBy,
                restsOn,
                missing,
                because,
                explanation,
                said,
                other,
                holdsUntil);
    }
}
