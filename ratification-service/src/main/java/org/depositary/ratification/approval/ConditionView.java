package org.depositary.ratification.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.depositary.kit.fact.Source;
import org.depositary.kit.fact.Verification;
import org.depositary.kit.text.MultilingualText;
import org.depositary.kit.time.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A condition of a consent as a reader sees it on a day. */
@Schema(name = "ConsentCondition", description = "A condition on which consent was given, and whether it is fulfilled.")
public record ConditionView(
        UUID id,
        ConditionKind kind,
        MultilingualText text,
        DueBefore dueBefore,
        @Nullable LocalDate dueOn,

        @Schema(description = "The step of the procedure that imposed it.", examples = "senate") @Nullable
        String step,

        @Schema(examples = "OPEN") State state,
        @Nullable FulfilmentView fulfilment,
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

    /** How a condition stands. */
    @Schema(name = "ConditionState")
    public enum State {
        /** The day on which it is imposed has not come. */
        NOT_YET_IMPOSED,
        OPEN,
        /** Open, and the day by which it was due has passed. */
        OVERDUE,
        FULFILLED
    }

    /** That a condition was fulfilled. */
    @Schema(name = "ConditionFulfilment", description = "That a condition was fulfilled.")
    public record FulfilmentView(
            UUID id, PartialDate occurredOn, @Nullable String note, Source source) {

        static FulfilmentView of(Fulfilment fulfilment) {
            return new FulfilmentView(fulfilment.id(), fulfilment.occurredOn(), fulfilment.note(), fulfilment.source());
        }
    }

    static ConditionView of(ConsentCondition condition, ApprovalFile file, LocalDate asAt) {
        var details = condition.details();
        return new ConditionView(
                condition.id(),
                details.kind(),
                details.text(),
                details.dueBefore(),
                details.dueOn(),
                details.step(),
                state(condition, file, asAt),
                file.recorded()
                        .conditions()
                        .fulfilment(condition)
                        .map(FulfilmentView::of)
                        .orElse(null),
                condition.approvalCase(),
                condition.participant(),
                condition.occurredOn(),
                condition.note(),
                condition.source(),
                file.recorded().verification(condition),
                condition.supersedes().orElse(null),
                file.recorded().successor(condition.id()).orElse(null),
                condition.recordedAt());
    }

    private static State state(ConsentCondition condition, ApprovalFile file, LocalDate asAt) {
        if (!condition.countsOn(asAt)) {
            return State.NOT_YET_IMPOSED;
        }
        if (!file.recorded().conditions().isOpen(condition, asAt)) {
            return State.FULFILLED;
        }
        return Optional.ofNullable(condition.details().dueOn())
                        .filter(asAt::isAfter)
                        .isPresent()
                ? State.OVERDUE
                : State.OPEN;
    }
}
