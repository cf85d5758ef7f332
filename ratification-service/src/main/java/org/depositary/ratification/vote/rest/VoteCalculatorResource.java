package org.depositary.ratification.vote.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.depositary.ratification.vote.VoteAnswer;
import org.depositary.ratification.vote.VoteEvaluation;
import org.depositary.ratification.vote.VoteQuestion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Judges a vote for anybody; nothing is stored. */
@Path("/api/v1/votes/evaluations")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Calculators")
class VoteCalculatorResource {

    @POST
    @Operation(
            operationId = "evaluateVote",
            summary = "Judge a vote",
            description =
                    "Whether a vote carried under a rule: a fraction of the votes cast, of those present, of the members or"
                            + " of the votes of the body; or the qualified majority of the Council of the EU.")
    @APIResponse(responseCode = "200", description = "How the vote ended.")
    public VoteAnswer evaluate(@Valid @NotNull VoteQuestion vote) {
        return VoteEvaluation.answer(vote);
    }
}
