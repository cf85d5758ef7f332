package org.depositary.ratification.entryintoforce.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
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
import org.depositary.kit.read.AsOfParameters;
import org.depositary.kit.read.Reads;
import org.depositary.kit.read.Representation;
import org.depositary.ratification.entryintoforce.Forces;
import org.depositary.ratification.instrument.Declared;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The entry into force of an instrument on record. */
@Path("/api/v1/instruments/{instrument}/entry-into-force")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Actions")
class EntryIntoForceResource {

    private static final String INSTRUMENT = "The instrument's slug, in any case, or its id.";
    private static final String EXAMPLE = "trilateral-declaration-2026";

    private final Declared declared;
    private final Forces forces;
    private final Reads reads;
    private final Representation representation;

    EntryIntoForceResource(Declared declared, Forces forces, Reads reads, Representation representation) {
        this.declared = declared;
        this.forces = forces;
        this.reads = reads;
        this.representation = representation;
    }

    @GET
    @Operation(
            operationId = "getEntryIntoForce",
            summary = "Read when an instrument enters into force",
            description =
                    "The rule of its final clauses held against the acts on record: whether the condition is met, when"
                            + " and for whom the instrument enters into force, what is missing, and why.")
    @APIResponse(
            responseCode = "200",
            description = "The answer.",
            content = @Content(schema = @Schema(implementation = EntryIntoForceView.class)))
    @APIResponse(responseCode = "304", description = "What you have stands.")
    public Response entryIntoForce(
            @RestPath @Parameter(description = INSTRUMENT, example = EXAMPLE) String instrument,
            @BeanParam AsOfParameters asOf) {
        var about = declared.instrument(instrument);
        return reads.as(
                asOf, at -> representation.derived(at, EntryIntoForceView.of(about.slug(), forces.of(about, at), at)));
    }

    @POST
    @Path("simulations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "simulateEntryIntoForce",
            summary = "Try what would bring an instrument into force",
            description =
                    "Adds acts and events that have not happened to those on record and answers as if they had, on the"
                            + " last of their days. Needs no login and keeps nothing.")
    public EntryIntoForceView simulate(
            @RestPath @Parameter(description = INSTRUMENT, example = EXAMPLE) String instrument,
            @BeanParam AsOfParameters asOf,
            @Valid @NotNull SimulationRequest supposed) {
        var hypothesis = SoundRequest.check(supposed).hypothesis();
        var about = declared.instrument(instrument);
        return reads.as(asOf, at -> EntryIntoForceView.of(about.slug(), forces.of(about, hypothesis, at), at));
    }
}
