package org.depositary.declarations.participant.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.depositary.declarations.naming.rest.Canonical;
import org.depositary.declarations.participant.DescribeParticipant;
import org.depositary.declarations.participant.ParticipantDescription;
import org.depositary.declarations.participant.ParticipantView;
import org.depositary.declarations.participant.Participants;
import org.depositary.kit.identity.Roles;
import org.depositary.kit.paging.ListParameters;
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

/** Participants: listed, read, registered, described anew; never deleted. */
@Path("/api/v1/participants")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Participants", description = "Who may take part in an instrument.")
class ParticipantResource {

    private static final String KEY = "The participant's key, in any case.";

    private final Participants participants;
    private final DescribeParticipant describe;
    private final Reads reads;
    private final Writes writes;
    private final Representation representation;

    ParticipantResource(
            Participants participants,
            DescribeParticipant describe,
            Reads reads,
            Writes writes,
            Representation representation) {
        this.participants = participants;
        this.describe = describe;
        this.reads = reads;
        this.writes = writes;
        this.representation = representation;
    }

    @GET
    @Operation(
            operationId = "listParticipants",
            summary = "List participants",
            description = "All participants in the order of their keys, a page at a time.")
    @APIResponse(
            responseCode = "200",
            description = "A page of participants.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ParticipantList.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(
            @BeanParam ParticipantFilter filter, @BeanParam ListParameters page, @BeanParam AsOfParameters asOf) {
        return reads.as(
                asOf,
                at -> page.answer(
                        cursor -> ParticipantList.of(participants.page(filter.read(), cursor, at)),
                        ParticipantList::page));
    }

    @GET
    @Path("{participant}")
    @Operation(
            operationId = "getParticipant",
            summary = "Read a participant",
            description =
                    "A participant as it is described, on a day and as it was known at an instant. A code that ISO"
                            + " withdrew (CS) is an alias that needs `asAt`; Content-Location names the key.")
    @APIResponse(
            responseCode = "200",
            description = "The participant.",
            content = @Content(schema = @Schema(implementation = ParticipantView.class)))
    public Response one(
            @RestPath @Parameter(description = KEY, example = "FR") String participant,
            @BeanParam AsOfParameters asOf) {
        return reads.as(asOf, at -> {
            var found = participants.one(participant, at);
            return Canonical.at(
                    "/api/v1/participants/" + found.view().code(),
                    representation.of(found.version(), at, found.view()));
        });
    }

    @POST
    @RolesAllowed(Roles.DEPOSITARY)
    @SecurityRequirement(name = "keycloak")
    @Operation(
            operationId = "registerParticipant",
            summary = "Register a participant",
            description = "Registers a participant under its key, which it keeps for ever.")
    @APIResponse(
            responseCode = "201",
            description = "Registered.",
            content = @Content(schema = @Schema(implementation = ParticipantView.class)))
    @APIResponse(responseCode = "409", description = "The key is taken.")
    public Response register(@Valid @NotNull ParticipantDescription participant) {
        return writes.carryOut(describe.register(participant));
    }

    @PUT
    @Path("{participant}")
    @RolesAllowed(Roles.DEPOSITARY)
    @SecurityRequirement(name = "keycloak")
    @Operation(
            operationId = "changeParticipant",
            summary = "Describe a participant anew",
            description = "Replaces the whole description; what it was before stays readable with `knownAt`.")
    @APIResponse(
            responseCode = "200",
            description = "Described anew.",
            content = @Content(schema = @Schema(implementation = ParticipantView.class)))
    @APIResponse(responseCode = "428", description = "If-Match is needed.")
    public Response change(
            @RestPath @Parameter(description = KEY, example = "FR") String participant,
            @Valid @NotNull ParticipantDescription description) {
        return writes.carryOut(describe.change(participant, description));
    }
}
