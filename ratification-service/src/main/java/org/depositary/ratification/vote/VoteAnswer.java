package org.depositary.ratification.vote;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the vote calculator says. */
@Schema(name = "VoteEvaluation", description = "How a vote ended, and how many votes it needed, of how many.")
public record VoteAnswer(
        VoteResult result,

        @Schema(description = "The fewest votes in favour that are enough.", examples = "67")
        long needed,

        @Schema(description = "What the majority is taken of.", examples = "100")
        long base,

        boolean quorate,

        @Schema(description = "Present and true where as many were for as against.", examples = "true") @Nullable
        Boolean tied,

        @Schema(description = "The condition of the heavier rule that decided.", examples = "powers are transferred")
        @Nullable
        String heavierRule,

        @Nullable Population population) {

    /** The second half of a qualified majority. */
    @Schema(name = "VotePopulation", description = "The people of the States in favour, needed, and of all.")
    public record Population(
            @Schema(examples = "300000000") long inFavour,

            @Schema(examples = "290000000") long needed,

            @Schema(examples = "446000000") long base,

            @Schema(description = "Whether those not in favour are a blocking minority.", examples = "false")
            boolean blocked) {}

    static VoteAnswer of(MajorityRule.Outcome outcome, @Nullable String heavier) {
        return new VoteAnswer(
                outcome.result(),
                outcome.needed(),
                outcome.base(),
                outcome.quorate(),
                outcome.tied() ? true : null,
                heavier,
                null);
    }

    static VoteAnswer of(QualifiedMajority.Outcome outcome, @Nullable String heavier) {
        return new VoteAnswer(
                outcome.result(),
                outcome.statesNeeded(),
                outcome.states(),
                outcome.quorate(),
                null,
                heavier,
                new Population(
                        outcome.populationInFavour(),
                        outcome.populationNeeded(),
                        outcome.population(),
                        outcome.blocked()));
    }
}
