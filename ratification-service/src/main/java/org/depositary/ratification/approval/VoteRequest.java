package org.depositary.ratification.approval;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.depositary.kit.fact.Source;
import org.depositary.kit.time.PartialDate;
import org.depositary.ratification.vote.VoteQuestion;
import org.depositary.ratification.vote.VoteResult;
import org.depositary.ratification.vote.VoteRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a body voted, as it is recorded; or the correction or retraction of such a record. */
@Schema(description = "That a body voted: what was counted. The result is computed; a declared one is kept beside it.")
public record VoteRequest(
        @Schema(description = "The step of the procedure in which it voted; its majority is the rule.", examples = "an")
        @Nullable
        String step,

        @Schema(description = "The motion that was voted on.") @Nullable
        UUID motion,

        @Schema(examples = "senate") @Nullable @Size(max = 100)
        String chamber,

        @Nullable VoteMethod method,

        @Schema(description = "When it voted; needed.") @Nullable
        PartialDate occurredOn,

        @Schema(description = "The rule, where it is not the step's.") @Valid @Nullable
        VoteRule rule,

        @Schema(
                description = "Which of the step's heavier majorities replaces the ordinary one: its condition.",
                examples = "treaty derogates from the Constitution")
        @Nullable
        String heavierWhere,

        @Schema(examples = "67") @JsonProperty("for") @Min(0) @Max(VoteQuestion.MOST) @Nullable
        Integer inFavour,

        @Schema(examples = "33") @Min(0) @Max(VoteQuestion.MOST) @Nullable
        Integer against,

        @Schema(examples = "0") @Min(0) @Max(VoteQuestion.MOST) @Nullable
        Integer abstain,

        @Schema(examples = "0") @Min(0) @Max(VoteQuestion.MOST) @Nullable
        Integer absent,

        @Schema(examples = "0") @Min(0) @Max(VoteQuestion.MOST) @Nullable
        Integer notVoting,

        @Schema(examples = "100") @Min(0) @Max(VoteQuestion.MOST) @Nullable
        Integer present,

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
        List<VoteQuestion.@Valid StateVote> states,

        @Schema(description = "The result that was declared.") @Nullable
        VoteResult declared,

        @Nullable @Size(max = 4000) String note,

        @Schema(description = "The record that this one corrects.") @Nullable
        UUID supersedes,

        @Schema(description = "The record that was made in error; nothing else but `reason` is needed then.") @Nullable
        UUID retracts,

        @Schema(description = "Why a record is corrected or retracted.") @Nullable @Size(max = 2000)
        String reason,

        @Nullable @Valid Source source)
        implements CaseFactRequest {

    @Override
    public List<Part> needed() {
        return List.of(new Part("/occurredOn", occurredOn), new Part("/source", source));
    }

    /** What was counted, to be judged by {@code ordinary} or by the heavier rule that replaces it. */
    VoteQuestion counted(VoteRule ordinary, VoteQuestion.@Nullable Heavier heavier) {
        return new VoteQuestion(
                ordinary,
                heavier,
                inFavour,
                against,
                abstain,
                present,
                null,
                membersInOffice,
                membersStatutory,
                votesOfBody,
                states);
    }
}
