package org.depositary.ratification.action.rest;

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
import org.depositary.kit.paging.ListParameters;
import org.depositary.kit.read.AsOfParameters;
import org.depositary.kit.read.Reads;
import org.depositary.kit.write.Writes;
import org.depositary.ratification.action.ActionRequest;
import org.depositary.ratification.action.ActionView;
import org.depositary.ratification.action.Actions;
import org.depositary.ratification.action.RecordAction;
import org.depositary.ratification.instrument.Declared;
import org.depositary.ratification.instrument.KnownParticipant;
import org.depositary.rules.ActionType;
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

/** Treaty actions of an instrument: listed, read, recorded; never deleted. */
@Path("/api/v1/instruments/{instrument}/actions")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Actions", description = "What participants do towards the others, and what they thereby are.")
class ActionResource {

    static final String INSTRUMENT = "The instrument's slug, in any case, or its id.";
    static final String EXAMPLE = "trilateral-declaration-2026";

    private final Declared declared;
    private final Actions actions;
    private final RecordAction record;
    private final Reads reads;
    private final Writes writes;

    ActionResource(Declared declared, Actions actions, RecordAction record, Reads reads, Writes writes) {
        this.declared = declared;
        this.actions = actions;
        this.record = record;
        this.reads = reads;
        this.writes = writes;
    }

    @GET
    @Operation(
            operationId = "listActions",
            summary = "List the acts about an instrument",
            description = "The acts that stand, corrections in the place of what they correct, a page at a time.")
    @APIResponse(
            responseCode = "200",
            description = "A page of acts.",
            content = @Content(schema = @Schema(implementation = ActionList.class)))
    public Response list(
            @RestPath @Parameter(description = INSTRUMENT, example = EXAMPLE) String instrument,
            @BeanParam ActionFilter filter,
            @BeanParam ListParameters page,
            @BeanParam AsOfParameters asOf) {
        var about = declared.instrument(instrument);
        return reads.as(
                asOf,
                at -> page.answer(
                        cursor -> ActionList.of(actions.page(about, filter.read(), cursor, at), at), ActionList::page));
    }

    /** Which acts a list wants. */
    public static class ActionFilter {

        @RestQuery
        @Parameter(description = "Participants, by comma.", example = "FR,GB")
        @Nullable
        String participant;

        @RestQuery
        @Parameter(description = "Types, by comma.", example = "SIGNATURE,RATIFICATION")
        @Nullable
        String type;

        Actions.Filter read() {
            return new Actions.Filter(
                    KnownParticipant.several(participant), ListParameters.several("type", type, ActionType.class));
        }
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getAction",
            summary = "Read the record of an act",
            description = "One record, also one that was corrected; it then names its correction.")
    @APIResponse(
            responseCode = "200",
            description = "The record.",
            content = @Content(schema = @Schema(implementation = ActionView.class)))
    public ActionView one(
            @RestPath @Parameter(description = INSTRUMENT, example = EXAMPLE) String instrument,
            @RestPath @Parameter(description = "The record's id.") UUID id,
            @BeanParam AsOfParameters asOf) {
        var about = declared.instrument(instrument);
        return reads.as(asOf, at -> actions.one(about, id, at));
    }

    @POST
    @RolesAllowed(Roles.DEPOSITARY)
    @SecurityRequirement(name = "keycloak")
    @Operation(
            operationId = "recordAction",
            summary = "Record an act",
            description = "Records what a participant did, or corrects such a record by naming it in `supersedes`.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = ActionView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The very act is on record, or what is corrected was corrected before.")
    public Response record(
            @RestPath @Parameter(description = INSTRUMENT, example = EXAMPLE) String instrument,
            @Valid @NotNull ActionRequest action) {
        return writes.carryOut(record.record(instrument, action));
    }
}
