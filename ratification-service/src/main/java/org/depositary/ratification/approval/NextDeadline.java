package org.depositary.ratification.approval;

import java.time.LocalDate;
import org.depositary.ratification.calendar.ClockKind;
import org.depositary.ratification.procedure.template.DeadlineEffect;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The deadline of an approval that ends next, as far as a list tells it. */
@Schema(description = "The deadline that ends next.")
public record NextDeadline(
        ClockKind kind,

        @Schema(description = "The last day; absent where it cannot be told.") @Nullable
        LocalDate endsOn,

        DeadlineView.Status status,
        @Schema(examples = "commons_a") String step,
        DeadlineEffect effect) {

    static NextDeadline of(CaseDeadline deadline) {
        return new NextDeadline(
                deadline.clock().kind(),
                deadline.endsOn().orElse(null),
                deadline.endsOn().isPresent() ? DeadlineView.Status.CALCULATED : DeadlineView.Status.NOT_CALCULABLE,
                deadline.step().id(),
                deadline.period().deadline().effect());
    }
}
