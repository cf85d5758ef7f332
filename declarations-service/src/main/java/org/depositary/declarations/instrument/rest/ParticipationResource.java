package org.depositary.declarations.instrument.rest;

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
import org.depositary.declarations.instrument.Instruments;
import org.depositary.declarations.instrument.ParticipationRequest;
import org.depositary.declarations.instrument.ParticipationView;
import org.depositary.declarations.instrument.Participations;
import org.depositary.kit.identity.Roles;
import org.depositary.kit.read.AsOfParameters;
import org.depositary.kit.read.Reads;
import org.depositary.kit.read.Representation;
import org.depositary.kit.write.Writes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Who takes part in an instrument. */
@Path("/api/v1/instruments/{instrument}/participations")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Instruments")
class ParticipationResource {

    private static final String NAME = "The instrument's slug, in any case, or its id.";

    private final Instruments instruments;
    private final Participations participations;
    private final Reads reads;
    private final Writes writes;
    private final Representation representation;

    ParticipationResource(
            Instruments instruments,
            Participations participations,
            Reads reads,
            Writes writes,
            Representation representation) {
        this.instruments = instruments;
        this.participations = participations;
        this.reads = reads;
        this.writes = writes;
        this.representation = representation;
    }

    @GET
    @Operation(
            operationId = "listParticipations",
            summary = "List who takes part in an instrument",
            description =
                    "Recorded roles. Signatory, contracting State and party are derived from acts and stand in the status.")
    @APIResponse(
            responseCode = "200",
            description = "The roles, and the instrument's ETag.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ParticipationList.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(
            @RestPath @Parameter(description = NAME, example = "paris-declaration-2026") String instrument,
            @BeanParam AsOfParameters asOf) {
        return reads.as(asOf, at -> {
            var head = instruments.head(instrument, at);
            return representation.of(head.version(), at, ParticipationList.of(participations.of(head, at), at));
        });
    }

    @GET
    @Path("{participant}")
    @Operation(
            operationId = "getParticipation",
            summary = "Read how a participant takes part in an instrument",
            description = "The roles it had on a day, as they were known at an instant.")
    @APIResponse(
            responseCode = "200",
            description = "Its roles, and the instrument's ETag.",
            content = @Content(schema = @Schema(implementation = ParticipationList.class)))
    public Response one(
            @RestPath @Parameter(description = NAME, example = "paris-declaration-2026") String instrument,
            @RestPath @Parameter(description = "The participant's key, in any case.", example = "FR")
                    String participant,
            @BeanParam AsOfParameters asOf) {
        return reads.as(asOf, at -> {
            var head = instruments.head(instrument, at);
            return representation.of(
                    head.version(), at, ParticipationList.of(participations.of(head, participant, at), at));
        });
    }

    @POST
    @RolesAllowed(Roles.DEPOSITARY)
    @SecurityRequirement(name = "keycloak")
    @Operation(
            operationId = "recordParticipation",
            summary = "Record a role of a participant",
            description =
                    "Records in which role a participant takes part in the instrument, since and until when. `supersedes`"
                            + " corrects one, `retracts` takes one back; both need a reason.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = ParticipationView.class)))
    @APIResponse(responseCode = "409", description = "The role is recorded for that time already.")
    @APIResponse(responseCode = "428", description = "If-Match with the instrument's ETag is needed.")
    public Response record(
            @RestPath @Parameter(description = NAME, example = "paris-declaration-2026") String instrument,
            @Valid @NotNull ParticipationRequest participation) {
        return writes.carryOut(participations.record(instrument, participation));
    }
}
