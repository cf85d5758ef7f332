package org.depositary.ratification.approval;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.depositary.kit.fact.Source;
import org.depositary.kit.fact.Verification;
import org.depositary.kit.time.PartialDate;
import org.depositary.ratification.vote.VoteAnswer;
import org.depositary.ratification.vote.VoteQuestion;
import org.depositary.ratification.vote.VoteResult;
import org.depositary.ratification.vote.VoteRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A vote as a reader sees it: what was counted, what that comes to, and what was declared. */
@Schema(
        name = "Vote",
        description = "What was counted in a vote, what that comes to under the rule, what was declared.")
public record VoteView(
        UUID id,
        @Schema(examples = "senate") @Nullable String step,
        @Nullable UUID motion,
        @Schema(examples = "senate") @Nullable String chamber,
        @Nullable VoteMethod method,

        @Schema(description = "The rule that decided.") VoteRule rule,

        @Schema(examples = "67") @JsonProperty("for") @Nullable
        Integer inFavour,

        @Schema(examples = "33") @Nullable Integer against,
        @Schema(examples = "0") @Nullable Integer abstain,
        @Schema(examples = "0") @Nullable Integer absent,
        @Schema(examples = "0") @Nullable Integer notVoting,
        @Schema(examples = "100") @Nullable Integer present,
        @Schema(examples = "100") @Nullable Integer membersInOffice,
        @Schema(examples = "100") @Nullable Integer membersStatutory,
        @Schema(examples = "69") @Nullable Integer votesOfBody,

        @Nullable List<VoteQuestion.StateVote> states,

        @Schema(description = "What the count comes to.") VoteAnswer computed,

        @Schema(description = "The result that was declared.") @Nullable
        VoteResult declared,

        @Schema(description = "What is remarkable: a declared result that the count does not come to.")
        List<String> warnings,

        UUID approval,
        PartialDate occurredOn,
        @Nullable String note,
        Source source,

        @Schema(description = "RETRACTED: recorded that what it supersedes was recorded in error.")
        Verification verification,

        @Schema(description = "The record that this one corrects or retracts.") @Nullable
        UUID supersedes,

        @Schema(description = "The record that corrects or retracts this one.") @Nullable
        UUID supersededBy,

        @Schema(description = "When it was entered.") Instant recordedAt) {

    static VoteView of(Vote vote, ApprovalFile file) {
        return of(vote, vote.details(), vote.details().counted(), file.recorded());
    }

    private static VoteView of(Vote vote, Vote.Details details, VoteQuestion counted, CaseHistory recorded) {
        return new VoteView(
                vote.id(),
                details.step(),
                vote.refersTo().orElse(null),
                details.chamber(),
                details.method(),
                counted.decisive(),
                counted.inFavour(),
                counted.against(),
                counted.abstain(),
                details.absent(),
                details.notVoting(),
                counted.present(),
                counted.membersInOffice(),
                counted.membersStatutory(),
                counted.votesOfBody(),
                counted.states(),
                vote.computed(),
                details.declared(),
                warnings(vote),
                vote.approvalCase(),
                vote.occurredOn(),
                vote.note(),
                vote.source(),
                recorded.verification(vote),
                vote.supersedes().orElse(null),
                recorded.successor(vote.id()).orElse(null),
                vote.recordedAt());
    }

    private static List<String> warnings(Vote vote) {
        var computed = vote.computed().result();
        return Optional.ofNullable(vote.details().declared())
                .filter(declared -> declared != computed)
                .map(declared -> List.of("Declared %s, but the count comes to %s.".formatted(declared, computed)))
                .orElse(List.of());
    }
}
