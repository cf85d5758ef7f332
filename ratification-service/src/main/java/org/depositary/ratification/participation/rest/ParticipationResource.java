package org.depositary.ratification.participation.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.depositary.kit.read.AsOfParameters;
import org.depositary.kit.read.Reads;
import org.depositary.kit.read.Representation;
import org.depositary.kit.table.Csv;
import org.depositary.ratification.action.Actions;
import org.depositary.ratification.action.Sight;
import org.depositary.ratification.action.rest.Sights;
import org.depositary.ratification.instrument.Declared;
import org.depositary.ratification.participation.Standings;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Who is what towards an instrument, and towards whom. */
@Path("/api/v1/instruments/{instrument}")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Actions")
class ParticipationResource {

    static final String INSTRUMENT = "The instrument's slug, in any case, or its id.";
    static final String EXAMPLE = "trilateral-declaration-2026";

    private final Declared declared;
    private final Standings standings;
    private final StatusForms forms;
    private final Sights sights;
    private final Reads reads;
    private final Representation representation;

    ParticipationResource(
            Declared declared,
            Standings standings,
            StatusForms forms,
            Sights sights,
            Reads reads,
            Representation representation) {
        this.declared = declared;
        this.standings = standings;
        this.forms = forms;
        this.sights = sights;
        this.reads = reads;
        this.representation = representation;
    }

    @GET
    @Path("status")
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, MediaType.TEXT_HTML})
    @Operation(
            operationId = "getParticipationStatus",
            summary = "Read who is what towards an instrument",
            description = "The status of every participant that has acted, derived from its acts and the rules of the"
                    + " final clauses, with its reason and what is the case beside it; and the force of the instrument"
                    + " as a whole. As CSV for a spreadsheet, as HTML to be printed.")
    @APIResponse(
            responseCode = "200",
            description = "The table.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = StatusTable.class)),
                @Content(mediaType = Csv.MEDIA_TYPE, schema = @Schema(implementation = String.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class))
            })
    public Response status(
            @RestPath @Parameter(description = INSTRUMENT, example = EXAMPLE) String instrument,
            @BeanParam Sights.Announced asked,
            @BeanParam AsOfParameters asOf) {
        var about = declared.instrument(instrument);
        var sight = new Sight(sights.announced(asked), false);
        return reads.as(asOf, at -> {
            var table = StatusTable.of(standings.of(about, new Actions.Reading(at, sight)), at);
            return representation.derived(at, forms.answer(about, table));
        });
    }

    @GET
    @Path("relations-between")
    @Operation(
            operationId = "getRelationsBetween",
            summary = "Read between whom an instrument is in force",
            description = "A multilateral treaty is a bundle of relations of two. For one participant and each other:"
                    + " whether it is in force between them, since when, as modified by what, or why not; with the"
                    + " reservations of each as they stand towards the other.")
    @APIResponse(
            responseCode = "200",
            description = "The relations.",
            content = @Content(schema = @Schema(implementation = RelationTable.class)))
    public Response relations(
            @RestPath @Parameter(description = INSTRUMENT, example = EXAMPLE) String instrument,
            @RestQuery @NotBlank @Parameter(description = "Whose relations.", example = "FR") String participant,
            @BeanParam AsOfParameters asOf) {
        var about = declared.instrument(instrument);
        var code = declared.participant(participant, "participant").code();
        return reads.as(
                asOf,
                at -> representation.derived(at, RelationTable.of(code, standings.relations(about, code, at), at)));
    }

    @GET
    @Path("reservations")
    @Operation(
            operationId = "getReservations",
            summary = "Read how reservations stand",
            description =
                    "Each reservation that was not withdrawn, and how it stands towards each other participant that"
                            + " has consented to be bound, with its date [VCLT 20–23].")
    @APIResponse(
            responseCode = "200",
            description = "The reservations.",
            content = @Content(schema = @Schema(implementation = RelationTable.ReservationTable.class)))
    public Response reservations(
            @RestPath @Parameter(description = INSTRUMENT, example = EXAMPLE) String instrument,
            @BeanParam AsOfParameters asOf) {
        var about = declared.instrument(instrument);
        return reads.as(
                asOf,
                at -> representation.derived(
                        at, RelationTable.ReservationTable.of(standings.reservations(about, at), at)));
    }
}
