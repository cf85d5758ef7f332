package org.depositary.ratification.procedure.rest;

import java.time.LocalDate;
import java.util.List;
import org.depositary.ratification.procedure.graph.GraphEvaluation;
import org.depositary.ratification.procedure.graph.StepEvaluation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the procedure calculator says. */
@Schema(
        name = "ProcedureEvaluation",
        description = "The business steps, in the order of the graph, and why they stand so.")
public record GraphAnswer(List<StepEvaluation> steps, LocalDate asAt) {

    static GraphAnswer of(GraphEvaluation evaluation, LocalDate asAt) {
        return new GraphAnswer(evaluation.steps(), asAt);
    }
}
