package org.depositary.ratification.procedure.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.depositary.kit.read.Reads;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Evaluates a procedure graph for anybody; nothing is stored. */
@Path("/api/v1/procedures/evaluations")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Calculators")
class ProcedureCalculatorResource {

    private final Reads reads;

    ProcedureCalculatorResource(Reads reads) {
        this.reads = reads;
    }

    @POST
    @Operation(
            operationId = "evaluateProcedure",
            summary = "Evaluate a procedure graph",
            description =
                    "Which steps of a graph must, may or cannot happen on a day, given what has happened; by the rules of"
                            + " the UK Parliament's published procedure model. A graph that is not sound is refused with"
                            + " one error a fault.")
    @APIResponse(responseCode = "200", description = "Every business step, with its potential and the reason.")
    public GraphAnswer evaluate(@Valid @NotNull GraphQuestion procedure) {
        var day = Optional.ofNullable(procedure.asAt()).orElseGet(reads::today);
        return GraphAnswer.of(procedure.evaluate(day), day);
    }
}
