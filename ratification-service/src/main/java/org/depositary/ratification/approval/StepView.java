package org.depositary.ratification.approval;

import java.time.LocalDate;
import java.util.List;
import org.depositary.ratification.procedure.StepReading;
import org.depositary.ratification.procedure.graph.CurrentState;
import org.depositary.ratification.procedure.graph.Potential;
import org.depositary.ratification.procedure.template.Outcome;
import org.depositary.ratification.procedure.template.StepKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step of a case as a reader sees it on a day. */
@Schema(
        name = "Step",
        description = "A step of the procedure: whether it must or may happen, what became of it, and why.")
public record StepView(
        @Schema(examples = "table") String id,
        @Schema(examples = "Submission for approval") String name,

        @Schema(description = "Who acts.", examples = "President of Ukraine")
        String body,

        StepKind kind,
        @Schema(examples = "CAUSED") Potential potential,
        @Schema(examples = "NOT_ACTUALISED") CurrentState current,

        @Schema(description = "How it turned out.") @Nullable
        Outcome outcome,

        List<OccurrenceView> occurrences,

        @Schema(examples = "Must happen next: “Decision to admit units” has happened.")
        String because) {

    static StepView of(StepReading reading, ApprovalFile file, LocalDate asAt) {
        return new StepView(
                reading.id(),
                reading.name(),
                reading.body(),
                reading.kind(),
                reading.potential(),
                reading.current(),
                reading.outcome().orElse(null),
                file.standing().stream()
                        .filter(occurrence -> occurrence.step().equals(reading.id()))
                        .map(occurrence -> OccurrenceView.of(occurrence, file, asAt))
                        .toList(),
                reading.because());
    }
}
