package org.depositary.ratification.entryintoforce.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.depositary.kit.read.Reads;
import org.depositary.rules.evaluation.EntryIntoForce;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The calculator of entry into force: the code that serves the register, for anybody's facts. */
@Path("/api/v1/entry-into-force/evaluations")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Calculators", description = "What the engines make of anybody's facts; nothing is kept.")
class EvaluationResource {

    private final Reads reads;

    EvaluationResource(Reads reads) {
        this.reads = reads;
    }

    @POST
    @Operation(
            operationId = "evaluateEntryIntoForce",
            summary = "Evaluate a rule of entry into force",
            description =
                    "Holds a rule against the acts and events given: whether it is met on the day, when the instrument"
                            + " enters into force, for whom, what is missing, and why. Needs no login and keeps nothing.")
    public EntryIntoForceView evaluate(@Valid @NotNull EntryIntoForceRequest request) {
        var sound = SoundRequest.check(request);
        var asAt = Objects.requireNonNullElseGet(sound.asAt(), reads::today);
        return EntryIntoForceView.of(EntryIntoForce.of(sound.terms(), sound.facts(), asAt));
    }
}
