package org.depositary.ratification.procedure.rest;

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
import java.util.Optional;
import org.depositary.kit.identity.Roles;
import org.depositary.kit.paging.ListParameters;
import org.depositary.kit.read.AsOfParameters;
import org.depositary.kit.read.Reads;
import org.depositary.kit.read.Representation;
import org.depositary.kit.write.Writes;
import org.depositary.ratification.instrument.KnownParticipant;
import org.depositary.ratification.procedure.store.ProcedureView;
import org.depositary.ratification.procedure.store.Procedures;
import org.depositary.ratification.procedure.store.PublishProcedure;
import org.depositary.ratification.procedure.store.PublishedProcedure;
import org.depositary.rules.Track;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** National procedures: listed, read, published; a version never changes. */
@Path("/api/v1/procedures")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Procedures", description = "How each participant approves an instrument under its own law.")
class ProcedureResource {

    private final Procedures procedures;
    private final PublishProcedure publish;
    private final Reads reads;
    private final Writes writes;
    private final Representation representation;

    ProcedureResource(
            Procedures procedures,
            PublishProcedure publish,
            Reads reads,
            Writes writes,
            Representation representation) {
        this.procedures = procedures;
        this.publish = publish;
        this.reads = reads;
        this.writes = writes;
        this.representation = representation;
    }

    @GET
    @Operation(
            operationId = "listProcedures",
            summary = "List national procedures",
            description = "Each procedure in the version that stands, with its steps and sources, a page at a time.")
    @APIResponse(
            responseCode = "200",
            description = "A page of procedures.",
            content = @Content(schema = @Schema(implementation = ProcedureList.class)))
    public Response list(
            @RestQuery @Parameter(description = "Participants, by comma.", example = "FR,GB") @Nullable
                    String participant,
            @RestQuery @Parameter(description = "Tracks, by comma.", example = "FORCE_DEPLOYMENT") @Nullable
                    String track,
            @BeanParam ListParameters page,
            @BeanParam AsOfParameters asOf) {
        var filter = new PublishedProcedure.Filter(
                KnownParticipant.several(participant), ListParameters.several("track", track, Track.class));
        return reads.as(
                asOf,
                at -> page.answer(
                        cursor -> ProcedureList.of(procedures.page(filter, cursor, at), at), ProcedureList::page));
    }

    @GET
    @Path("{procedure}")
    @Operation(
            operationId = "getProcedure",
            summary = "Read a national procedure",
            description = "The procedure in the version that stands, or in an earlier one that cases may still follow.")
    @APIResponse(
            responseCode = "200",
            description = "The procedure.",
            content = @Content(schema = @Schema(implementation = ProcedureView.class)))
    public Response one(
            @RestPath @Parameter(description = "The procedure's id, in any case.", example = "fr-forces")
                    String procedure,
            @RestQuery @Parameter(description = "A version, other than the one that stands.", example = "1") @Nullable
                    Integer version,
            @BeanParam AsOfParameters asOf) {
        return reads.as(asOf, at -> {
            var found = procedures.one(procedure, Optional.ofNullable(version), at);
            return representation.of(String.valueOf(found.version()), found);
        });
    }

    @POST
    @RolesAllowed(Roles.DEPOSITARY)
    @SecurityRequirement(name = "keycloak")
    @Operation(
            operationId = "publishProcedure",
            summary = "Publish a national procedure",
            description =
                    "Publishes a procedure under its id, or the next version of it. A version never changes; cases that"
                            + " run keep theirs. What cannot be followed is refused with one error a fault.")
    @APIResponse(
            responseCode = "201",
            description = "Published.",
            content = @Content(schema = @Schema(implementation = ProcedureView.class)))
    @APIResponse(responseCode = "409", description = "The version that stands says exactly this.")
    public Response publish(@Valid @NotNull ProcedureRequest procedure) {
        return writes.carryOut(publish.publish(procedure.participant(), procedure.procedure(), procedure));
    }
}
