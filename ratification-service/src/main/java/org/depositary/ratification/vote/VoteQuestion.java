package org.depositary.ratification.vote;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A question to the vote calculator. */
@Schema(
        name = "VoteEvaluationRequest",
        description = "A rule and what was counted; for the qualified majority how each State voted.")
public record VoteQuestion(
        @Valid VoteRule rule,

        @Schema(description = "A heavier rule that replaces the other where its condition holds.") @Valid @Nullable
        Heavier heavierRule,

        @Schema(examples = "67") @JsonProperty("for") @Min(0) @Max(VoteQuestion.MOST) @Nullable
        Integer inFavour,

        @Schema(examples = "33") @Min(0) @Max(VoteQuestion.MOST) @Nullable
        Integer against,

        @Schema(examples = "0") @Min(0) @Max(VoteQuestion.MOST) @Nullable
        Integer abstain,

        @Schema(examples = "100") @Min(0) @Max(VoteQuestion.MOST) @Nullable
        Integer present,

        @Schema(description = "How many members there are, where one number serves.", examples = "100")
        @Min(0)
        @Max(VoteQuestion.MOST)
        @Nullable
        Integer members,

        @Schema(examples = "99") @Min(0) @Max(VoteQuestion.MOST) @Nullable
        Integer membersInOffice,

        @Schema(examples = "100") @Min(0) @Max(VoteQuestion.MOST) @Nullable
        Integer membersStatutory,

        @Schema(description = "The votes of a body in which they are weighted or cast en bloc.", examples = "69")
        @Min(0)
        @Max(VoteQuestion.MOST)
        @Nullable
        Integer votesOfBody,

        @Schema(description = "How each member of the Council voted.") @Size(max = 100) @Nullable
        List<@Valid StateVote> states) {

    public static final int MOST = 1_000_000_000;

    /** A heavier rule and whether it applies. */
    @Schema(name = "HeavierVoteRule")
    public record Heavier(
            @Schema(examples = "the treaty transfers powers")
            String condition,

            @Schema(description = "Whether the condition holds.", examples = "true")
            boolean applies,

            @Valid VoteRule rule) {}

    /** How a member of the Council voted. */
    @Schema(name = "StateVote")
    public record StateVote(
            @Schema(examples = "XA") String state,

            @Schema(examples = "10000000") @Min(0) @Max(10_000_000_000L)
            long population,

            QualifiedMajority.Ballot vote) {}

    /** The rule that decides. */
    public VoteRule decisive() {
        return heavierRule != null && heavierRule.applies() ? heavierRule.rule() : rule;
    }

    /** What was counted; empty where nothing was. */
    Optional<VoteCount> count() {
        return inFavour == null || against == null
                ? Optional.empty()
                : Optional.of(new VoteCount(
                        inFavour,
                        against,
                        abstain == null ? 0 : abstain,
                        Optional.ofNullable(present),
                        new VoteCount.Body(
                                first(membersInOffice, members),
                                first(membersStatutory, members),
                                Optional.ofNullable(votesOfBody))));
    }

    List<QualifiedMajority.Member> council() {
        return states == null
                ? List.of()
                : states.stream()
                        .map(each -> new QualifiedMajority.Member(each.state(), each.population(), each.vote()))
                        .toList();
    }

    private static Optional<Integer> first(@Nullable Integer exact, @Nullable Integer otherwise) {
        return Optional.ofNullable(exact).or(() -> Optional.ofNullable(otherwise));
    }
}
