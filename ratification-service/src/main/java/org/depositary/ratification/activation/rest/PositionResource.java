package org.depositary.ratification.activation.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.depositary.kit.identity.Roles;
import org.depositary.kit.read.AsOfParameters;
import org.depositary.kit.read.Reads;
import org.depositary.kit.write.Writes;
import org.depositary.ratification.activation.Determinations;
import org.depositary.ratification.activation.PositionRequest;
import org.depositary.ratification.activation.PositionView;
import org.depositary.ratification.activation.TakePosition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The positions of participants on a determination. */
@Path("/api/v1/determinations/{determination}/positions")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Activation")
class PositionResource {

    private final Determinations determinations;
    private final TakePosition take;
    private final Reads reads;
    private final Writes writes;

    PositionResource(Determinations determinations, TakePosition take, Reads reads, Writes writes) {
        this.determinations = determinations;
        this.take = take;
        this.reads = reads;
        this.writes = writes;
    }

    @GET
    @Operation(
            operationId = "listDeterminationPositions",
            summary = "List the positions on a determination",
            description = "The last word of each participant, as of the day.")
    public PositionList list(
            @RestPath @Parameter(description = DeterminationResource.DETERMINATION) UUID determination,
            @BeanParam AsOfParameters asOf) {
        return reads.as(
                asOf,
                at -> PositionList.of(determinations.one(determination, at).view()));
    }

    @GET
    @Path("{position}")
    @Operation(
            operationId = "getDeterminationPosition",
            summary = "Read a position on a determination",
            description = "One record of what a participant said, also one that was corrected.")
    public PositionView one(
            @RestPath @Parameter(description = DeterminationResource.DETERMINATION) UUID determination,
            @RestPath @Parameter(description = "The id of the record.") UUID position) {
        return reads.inSnapshot(() -> take.one(determination, position));
    }

    @POST
    @RolesAllowed({Roles.DEPOSITARY, Roles.LEGAL_OFFICER})
    @SecurityRequirement(name = "keycloak")
    @Operation(
            operationId = "takePosition",
            summary = "Record the position of a participant on a determination",
            description = "A legal officer speaks for its own participant; the depositary records what others told it.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = PositionView.class)))
    @APIResponse(responseCode = "409", description = "What is corrected was corrected before.")
    public Response take(
            @RestPath @Parameter(description = DeterminationResource.DETERMINATION) UUID determination,
            @Valid @NotNull PositionRequest position) {
        return writes.carryOut(take.take(determination, position));
    }
}
