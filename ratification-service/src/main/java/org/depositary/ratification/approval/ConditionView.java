package org.depositary.ratification.approval;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.depositary.kit.fact.Source;
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
        @JsonUnwrapped RecordView recorded) {

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
                RecordView.of(condition, file));
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
