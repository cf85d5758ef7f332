package org.depositary.ratification.approval.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.depositary.kit.paging.ListParameters;
import org.depositary.kit.read.AsOfParameters;
import org.depositary.kit.read.Reads;
import org.depositary.ratification.approval.CaseDeadlines;
import org.depositary.ratification.approval.DeadlineFilter;
import org.depositary.ratification.approval.DeadlineState;
import org.depositary.ratification.instrument.KnownParticipant;
import org.depositary.ratification.procedure.template.DeadlineEffect;
import org.depositary.rules.Track;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Deadlines across all approvals, as a list and as a calendar. */
@Path("/api/v1/deadlines")
@RunOnVirtualThread
@Tag(name = "Deadlines", description = "Until when parliaments may act or must, across all approvals.")
class DeadlineResource {

    /** More events than any parliament has; who has more narrows it. */
    private static final int MOST_EVENTS = 2000;

    private final CaseDeadlines deadlines;
    private final Reads reads;
    private final HttpHeaders headers;

    DeadlineResource(CaseDeadlines deadlines, Reads reads, HttpHeaders headers) {
        this.deadlines = deadlines;
        this.reads = reads;
        this.headers = headers;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CalendarWriter.MEDIA_TYPE})
    @Operation(
            operationId = "listDeadlines",
            summary = "List deadlines of all approvals",
            description =
                    "Those that run, unless other states are asked for, in the order of their last days. As text/calendar a"
                            + " calendar program subscribes to them: each keeps its UID, and one that is off is cancelled."
                            + " With another `asAt` or `knownAt` than today's, `instrument` or `participant` is needed.")
    @APIResponse(
            responseCode = "200",
            description = "A page of deadlines; as a calendar all of them, up to 2,000.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = DeadlineList.class)),
                @Content(mediaType = CalendarWriter.MEDIA_TYPE, schema = @Schema(implementation = String.class))
            })
    @APIResponse(responseCode = "422", description = "What is asked for is searched as it stands today only.")
    public Response list(@BeanParam Wanted wanted, @BeanParam ListParameters page, @BeanParam AsOfParameters asOf) {
        return wantsACalendar() ? calendar(wanted, asOf) : list(wanted.read(Set.of(DeadlineState.RUNNING)), page, asOf);
    }

    private boolean wantsACalendar() {
        return headers.getAcceptableMediaTypes().getFirst().toString().startsWith(CalendarWriter.MEDIA_TYPE);
    }

    private Response list(DeadlineFilter filter, ListParameters page, AsOfParameters asOf) {
        return reads.as(
                asOf,
                at -> page.answer(
                        cursor -> DeadlineList.of(deadlines.page(filter, cursor, at), at), DeadlineList::page));
    }

    private Response calendar(Wanted wanted, AsOfParameters asOf) {
        var filter = wanted.read(Set.of());
        return reads.as(
                asOf,
                at -> Response.ok(CalendarWriter.write(deadlines.events(filter, MOST_EVENTS, at)))
                        .type(CalendarWriter.MEDIA_TYPE)
                        .build());
    }

    /** Which deadlines a list wants. */
    public static class Wanted {

        @RestQuery
        @Parameter(description = "Instruments by slug or id, by comma.", example = "example-treaty")
        @Nullable
        String instrument;

        @RestQuery
        @Parameter(description = "Participants, by comma.", example = "GB,NL")
        @Nullable
        String participant;

        @RestQuery
        @Parameter(description = "Tracks, by comma.", example = "CONSENT_TO_BE_BOUND")
        @Nullable
        String track;

        @RestQuery
        @Parameter(description = "What their end means, by comma.", example = "TACIT_APPROVAL")
        @Nullable
        String effect;

        @RestQuery
        @Parameter(description = "What has become of them, by comma; RUNNING unless given.", example = "RUNNING,PASSED")
        @Nullable
        String state;

        @RestQuery
        @Parameter(description = "Only those that end on this day or later.", example = "2026-01-01")
        @Nullable
        LocalDate from;

        @RestQuery
        @Parameter(description = "Only those that end before this day.", example = "2026-07-01")
        @Nullable
        LocalDate before;

        DeadlineFilter read(Set<DeadlineState> otherwise) {
            var states = ListParameters.several("state", state, DeadlineState.class);
            return new DeadlineFilter(
                    new DeadlineFilter.Cases(
                            ApprovalResource.Wanted.names(instrument),
                            KnownParticipant.several(participant),
                            ListParameters.several("track", track, Track.class)),
                    ListParameters.several("effect", effect, DeadlineEffect.class),
                    states.isEmpty() ? otherwise : states,
                    Optional.ofNullable(from),
                    Optional.ofNullable(before));
        }
    }
}
