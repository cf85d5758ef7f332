package org.depositary.ratification.calendar.rest;

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
import org.depositary.kit.identity.Roles;
import org.depositary.kit.paging.ListParameters;
import org.depositary.kit.read.AsOfParameters;
import org.depositary.kit.read.Reads;
import org.depositary.kit.read.Representation;
import org.depositary.kit.write.Writes;
import org.depositary.ratification.calendar.CalendarRequest;
import org.depositary.ratification.calendar.CalendarView;
import org.depositary.ratification.calendar.Calendars;
import org.depositary.ratification.calendar.EditCalendar;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Calendars of parliaments: listed, read, registered, described anew. */
@Path("/api/v1/calendars")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Calendars", description = "On which days parliaments sit, as far as that is known.")
class CalendarResource {

    static final String CALENDAR = "The calendar's id, in any case.";

    private final Calendars calendars;
    private final EditCalendar edit;
    private final Reads reads;
    private final Writes writes;
    private final Representation representation;

    CalendarResource(
            Calendars calendars, EditCalendar edit, Reads reads, Writes writes, Representation representation) {
        this.calendars = calendars;
        this.edit = edit;
        this.reads = reads;
        this.writes = writes;
        this.representation = representation;
    }

    @GET
    @Operation(
            operationId = "listCalendars",
            summary = "List calendars",
            description = "The calendars of parliaments, and from when to when their days are known.")
    @APIResponse(
            responseCode = "200",
            description = "A page of calendars.",
            content = @Content(schema = @Schema(implementation = CalendarList.class)))
    public Response list(@BeanParam ListParameters page, @BeanParam AsOfParameters asOf) {
        return reads.as(
                asOf, at -> page.answer(cursor -> CalendarList.of(calendars.page(cursor, at)), CalendarList::page));
    }

    @GET
    @Path("{calendar}")
    @Operation(
            operationId = "getCalendar",
            summary = "Read a calendar",
            description = "Whose parliament's it is, its chambers, and from when to when its days are known.")
    @APIResponse(
            responseCode = "200",
            description = "The calendar.",
            content = @Content(schema = @Schema(implementation = CalendarView.class)))
    public Response one(
            @RestPath @Parameter(description = CALENDAR, example = "gb") String calendar,
            @BeanParam AsOfParameters asOf) {
        return reads.as(asOf, at -> {
            var found = calendars.one(calendar, at);
            return representation.of(found.version(), found.view());
        });
    }

    @POST
    @RolesAllowed({Roles.DEPOSITARY, Roles.LEGAL_OFFICER})
    @SecurityRequirement(name = "keycloak")
    @Operation(
            operationId = "registerCalendar",
            summary = "Register a calendar",
            description = "Registers the calendar of a parliament, by the depositary or an officer of its participant.")
    @APIResponse(
            responseCode = "201",
            description = "Registered.",
            content = @Content(schema = @Schema(implementation = CalendarView.class)))
    @APIResponse(responseCode = "409", description = "A calendar has that id.")
    public Response register(@Valid @NotNull CalendarRequest calendar) {
        return writes.carryOut(edit.register(calendar));
    }

    @PUT
    @Path("{calendar}")
    @RolesAllowed({Roles.DEPOSITARY, Roles.LEGAL_OFFICER})
    @SecurityRequirement(name = "keycloak")
    @Operation(
            operationId = "describeCalendar",
            summary = "Describe a calendar anew",
            description =
                    "Replaces its name, chambers and holidays; deadlines that move for it are told in the journal.")
    @APIResponse(
            responseCode = "200",
            description = "Described.",
            content = @Content(schema = @Schema(implementation = CalendarView.class)))
    @APIResponse(responseCode = "428", description = "If-Match with the calendar's ETag is needed.")
    public Response describe(
            @RestPath @Parameter(description = CALENDAR, example = "gb") String calendar,
            @Valid @NotNull CalendarRequest description) {
        return writes.carryOut(edit.describe(calendar, description));
    }
}
