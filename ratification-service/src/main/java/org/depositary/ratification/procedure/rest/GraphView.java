package org.depositary.ratification.procedure.rest;

import java.time.LocalDate;
import java.util.List;
import org.depositary.ratification.procedure.StepReading;
import org.depositary.ratification.procedure.graph.ProcedureGraph;
import org.depositary.ratification.procedure.store.DrawProcedure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The graph that a procedure draws, as the calculator takes it; and its steps in a case where one is asked about. */
@Schema(
        name = "ProcedureDrawing",
        description = "The graph that a procedure draws, in the form that the calculator takes.")
public record GraphView(
        @Schema(examples = "fr-forces") String procedure,
        @Schema(examples = "1") int version,
        ProcedureGraph graph,

        @Schema(description = "Each step in the case that was named: whether it must or may happen, and why.") @Nullable
        List<StepReading> steps,

        @Schema(description = "The day on which the case is read.") @Nullable
        LocalDate asAt) {

    static GraphView of(DrawProcedure.Drawn drawn) {
        return new GraphView(
                drawn.followed().name(),
                drawn.followed().version(),
                drawn.followed().procedure().graph(),
                drawn.reading().map(now -> now.steps()).orElse(null),
                drawn.reading().map(now -> now.asAt()).orElse(null));
    }
}
