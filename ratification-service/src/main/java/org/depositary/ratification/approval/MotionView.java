package org.depositary.ratification.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.depositary.kit.fact.Source;
import org.depositary.kit.fact.Verification;
import org.depositary.kit.text.MultilingualText;
import org.depositary.kit.time.PartialDate;
import org.depositary.ratification.vote.VoteResult;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A motion as a reader sees it on a day; or that one was withdrawn. */
@Schema(name = "Motion", description = "A motion made in a chamber and what became of it; or that one was withdrawn.")
public record MotionView(
        UUID id,
        @Nullable MotionKind kind,
        @Schema(examples = "commons") @Nullable String chamber,
        @Nullable MultilingualText text,

        @Schema(description = "Whether the approval fails when it is carried.", examples = "false")
        boolean fatal,

        @Schema(description = "What has become of it; absent of a withdrawal.", examples = "MADE") @Nullable
        State state,

        @Schema(description = "The motion that this record withdraws.") @Nullable
        UUID withdraws,

        @Schema(description = "The votes that were taken on it.")
        List<UUID> votes,

        UUID approval,
        @Schema(examples = "UA") String participant,
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

    /** What has become of a motion. */
    @Schema(name = "MotionState")
    public enum State {
        /** It is to be made: its day has not come. */
        ANNOUNCED,
        MADE,
        CARRIED,
        LOST,
        WITHDRAWN
    }

    static MotionView of(Motion motion, ApprovalFile file, LocalDate asAt) {
        var details = motion.details();
        return new MotionView(
                motion.id(),
                details.kind(),
                details.chamber(),
                details.text(),
                details.fatal(),
                motion.withdraws() ? null : state(motion, file, asAt),
                motion.refersTo().orElse(null),
                file.recorded().votesOn(motion).map(Vote::id).toList(),
                motion.approvalCase(),
                motion.participant(),
                motion.occurredOn(),
                motion.note(),
                motion.source(),
                file.recorded().verification(motion),
                motion.supersedes().orElse(null),
                file.recorded().successor(motion.id()).orElse(null),
                motion.recordedAt());
    }

    private static State state(Motion motion, ApprovalFile file, LocalDate asAt) {
        if (!motion.countsOn(asAt)) {
            return State.ANNOUNCED;
        }
        if (file.recorded()
                .withdrawalOf(motion)
                .filter(one -> one.countsOn(asAt))
                .isPresent()) {
            return State.WITHDRAWN;
        }
        return file.recorded()
                .votesOn(motion)
                .filter(vote -> vote.countsOn(asAt))
                .reduce((_, later) -> later)
                .map(vote -> vote.ended() == VoteResult.CARRIED ? State.CARRIED : State.LOST)
                .orElse(State.MADE);
    }
}
