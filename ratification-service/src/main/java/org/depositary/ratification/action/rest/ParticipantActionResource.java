package org.depositary.ratification.action.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.depositary.kit.paging.ListParameters;
import org.depositary.kit.read.AsOfParameters;
import org.depositary.kit.read.Reads;
import org.depositary.kit.read.Representation;
import org.depositary.ratification.action.Actions;
import org.depositary.ratification.instrument.Declared;
import org.depositary.rules.ActionType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Treaty actions of a participant, whatever the instrument. */
@Path("/api/v1/participants/{participant}/actions")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Actions", description = "What participants do towards the others, and what they thereby are.")
class ParticipantActionResource {

    private final Declared declared;
    private final Actions actions;
    private final Sights sights;
    private final Reads reads;
    private final Representation representation;

    ParticipantActionResource(
            Declared declared, Actions actions, Sights sights, Reads reads, Representation representation) {
        this.declared = declared;
        this.actions = actions;
        this.sights = sights;
        this.reads = reads;
        this.representation = representation;
    }

    @GET
    @Operation(
            operationId = "listActionsOfParticipant",
            summary = "List the acts of a participant",
            description =
                    "What it did towards the others, under whatever instrument: the acts that stand, a page at a time.")
    @APIResponse(
            responseCode = "200",
            description = "A page of acts.",
            content = @Content(schema = @Schema(implementation = ActionList.class)))
    public Response list(
            @RestPath @Parameter(description = "The participant's key, in any case.", example = "FR")
                    String participant,
            @BeanParam OwnActions wanted,
            @BeanParam ListParameters page,
            @BeanParam AsOfParameters asOf) {
        var by = declared.participant(participant);
        var sight = sights.of(wanted, Set.of(by.code()));
        return reads.as(
                asOf,
                at -> representation.derived(
                        at,
                        page.answer(
                                cursor -> ActionList.of(
                                        actions.page(by, wanted.types(), cursor, new Actions.Reading(at, sight)), at),
                                ActionList::page)));
    }

    /** Which of its acts a list wants. */
    public static class OwnActions extends Sights.Asked {

        @RestQuery
        @Parameter(description = "Types, by comma.", example = "SIGNATURE,RATIFICATION")
        @Nullable
        String type;

        Set<ActionType> types() {
            return ListParameters.several("type", type, ActionType.class);
        }
    }
}
