package org.depositary.ratification.action.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.depositary.kit.paging.ListParameters;
import org.depositary.kit.read.AsOfParameters;
import org.depositary.kit.read.Reads;
import org.depositary.kit.read.Representation;
import org.depositary.ratification.action.ActionView;
import org.depositary.ratification.action.Actions;
import org.depositary.ratification.action.Sight;
import org.depositary.ratification.instrument.Declared;
import org.depositary.ratification.instrument.KnownParticipant;
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

/** Treaty actions of an instrument, listed and read. */
@Path("/api/v1/instruments/{instrument}/actions")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Actions", description = "What participants do towards the others, and what they thereby are.")
class ActionResource {

    static final String INSTRUMENT = "The instrument's slug, in any case, or its id.";
    static final String ACTION = "The id of the record of an act.";
    static final String EXAMPLE = "trilateral-declaration-2026";

    private final Declared declared;
    private final Actions actions;
    private final Sights sights;
    private final Reads reads;
    private final Representation representation;

    ActionResource(Declared declared, Actions actions, Sights sights, Reads reads, Representation representation) {
        this.declared = declared;
        this.actions = actions;
        this.sights = sights;
        this.reads = reads;
        this.representation = representation;
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
        var wanted = filter.read();
        var sight = sights.of(filter, wanted.participants());
        return reads.as(
                asOf,
                at -> representation.derived(
                        at,
                        page.answer(
                                cursor -> ActionList.of(
                                        actions.page(about, wanted, cursor, new Actions.Reading(at, sight)), at),
                                ActionList::page)));
    }

    /** Which acts a list wants. */
    public static class ActionFilter extends Sights.Asked {

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
    @Path("{action}")
    @Operation(
            operationId = "getAction",
            summary = "Read the record of an act",
            description = "One record, also one that was corrected; it then names its correction.")
    @APIResponse(
            responseCode = "200",
            description = "The record.",
            content = @Content(schema = @Schema(implementation = ActionView.class)))
    public Response one(
            @RestPath @Parameter(description = INSTRUMENT, example = EXAMPLE) String instrument,
            @RestPath @Parameter(description = ACTION) UUID action,
            @BeanParam Sights.Asked asked,
            @BeanParam AsOfParameters asOf) {
        var about = declared.instrument(instrument);
        var sight = new Sight(sights.announced(asked), sights.wantsFlags(asked));
        return reads.as(asOf, at -> {
            var view = actions.one(about, action, new Actions.Reading(at, sight));
            sights.requireFlags(asked, view.participant());
            return representation.derived(at, view);
        });
    }
}
