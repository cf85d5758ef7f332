package org.depositary.ratification.calendar.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.depositary.kit.identity.Roles;
import org.depositary.kit.read.AsOfParameters;
import org.depositary.kit.read.Reads;
import org.depositary.kit.read.Representation;
import org.depositary.kit.write.Writes;
import org.depositary.ratification.calendar.CalendarView;
import org.depositary.ratification.calendar.Calendars;
import org.depositary.ratification.calendar.EditCalendar;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The days of a calendar: read and published, as JSON or CSV. */
@Path("/api/v1/calendars/{calendar}/days")
@RunOnVirtualThread
@Tag(name = "Calendars")
class CalendarDaysResource {

    private final Calendars calendars;
    private final EditCalendar edit;
    private final Reads reads;
    private final Writes writes;
    private final Representation representation;
    private final HttpHeaders headers;

    CalendarDaysResource(
            Calendars calendars,
            EditCalendar edit,
            Reads reads,
            Writes writes,
            Representation representation,
            HttpHeaders headers) {
        this.calendars = calendars;
        this.edit = edit;
        this.reads = reads;
        this.writes = writes;
        this.representation = representation;
        this.headers = headers;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvDaysReader.CSV})
    @Operation(
            operationId = "listCalendarDays",
            summary = "Read the days of a calendar",
            description = "What each day is in each chamber; a day that is two things is told twice.")
    @APIResponse(
            responseCode = "200",
            description = "The days, in order.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CalendarDays.class)),
                @Content(mediaType = CsvDaysReader.CSV, schema = @Schema(implementation = String.class))
            })
    public Response days(
            @RestPath @Parameter(description = CalendarResource.CALENDAR, example = "gb") String calendar,
            @RestQuery @Parameter(description = "Only the days of this year.", example = "2026") @Nullable Integer year,
            @BeanParam AsOfParameters asOf) {
        return reads.as(asOf, at -> {
            var found = calendars.days(calendar, Optional.ofNullable(year), at);
            return representation.of(found.version() + form(), CalendarDays.of(found.view()));
        });
    }

    private String form() {
        return headers.getAcceptableMediaTypes().getFirst().toString().startsWith(CsvDaysReader.CSV) ? ".csv" : "";
    }

    @PUT
    @Produces(MediaType.APPLICATION_JSON)
    @Consumes({MediaType.APPLICATION_JSON, CsvDaysReader.CSV})
    @RolesAllowed({Roles.DEPOSITARY, Roles.LEGAL_OFFICER})
    @SecurityRequirement(name = "keycloak")
    @Operation(
            operationId = "publishCalendarDays",
            summary = "Publish the days of whole years",
            description =
                    "Replaces the whole of every year of which a day is given; other years stay. As CSV: a header line"
                            + " `date,chamber,kind,certainty`. Deadlines that move for it are told in the journal.")
    @APIResponse(
            responseCode = "200",
            description = "Published.",
            content = @Content(schema = @Schema(implementation = CalendarView.class)))
    @APIResponse(responseCode = "428", description = "If-Match with the calendar's ETag is needed.")
    public Response publish(
            @RestPath @Parameter(description = CalendarResource.CALENDAR, example = "gb") String calendar,
            @RequestBody(
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema = @Schema(implementation = CalendarDays.class)),
                                @Content(mediaType = CsvDaysReader.CSV, schema = @Schema(implementation = String.class))
                            })
                    @Valid
                    @NotNull
                    CalendarDays days) {
        return writes.carryOut(edit.publish(calendar, days.toDays(), days));
    }
}
