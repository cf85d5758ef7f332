package org.depositary.declarations.instrument.rest;

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
import org.depositary.declarations.instrument.DescribeInstrument;
import org.depositary.declarations.instrument.InstrumentDescription;
import org.depositary.declarations.instrument.InstrumentView;
import org.depositary.declarations.instrument.Instruments;
import org.depositary.declarations.naming.rest.Canonical;
import org.depositary.kit.identity.Roles;
import org.depositary.kit.paging.ListParameters;
import org.depositary.kit.read.AsOfParameters;
import org.depositary.kit.read.Reads;
import org.depositary.kit.read.Representation;
import org.depositary.kit.write.Writes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Instruments: listed, read, registered, described anew. */
@Path("/api/v1/instruments")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Instruments", description = "What was agreed: declarations, agreements, treaties.")
class InstrumentResource {

    private static final String NAME = "The instrument's slug, in any case, or its id.";

    private final Instruments instruments;
    private final DescribeInstrument describe;
    private final Reads reads;
    private final Writes writes;
    private final Representation representation;

    InstrumentResource(
            Instruments instruments,
            DescribeInstrument describe,
            Reads reads,
            Writes writes,
            Representation representation) {
        this.instruments = instruments;
        this.describe = describe;
        this.reads = reads;
        this.writes = writes;
        this.representation = representation;
    }

    @GET
    @Operation(
            operationId = "listInstruments",
            summary = "List instruments",
            description = "All instruments in the order of their slugs, a page at a time.")
    @APIResponse(
            responseCode = "200",
            description = "A page of instruments.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = InstrumentList.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(
            @BeanParam InstrumentFilter filter, @BeanParam ListParameters page, @BeanParam AsOfParameters asOf) {
        return reads.as(
                asOf,
                at -> page.answer(
                        cursor -> InstrumentList.of(instruments.page(filter.read(), cursor, at)),
                        InstrumentList::page));
    }

    @GET
    @Path("{instrument}")
    @Operation(
            operationId = "getInstrument",
            summary = "Read an instrument",
            description = "An instrument as it is described, on a day and as it was known at an instant.")
    @APIResponse(
            responseCode = "200",
            description = "The instrument, in the form that `Accept` asks for.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = InstrumentView.class)),
                @Content(mediaType = "application/akn+xml", schema = @Schema(implementation = String.class)),
                @Content(mediaType = "application/ld+json", schema = @Schema(type = SchemaType.OBJECT))
            })
    public Response one(
            @RestPath @Parameter(description = NAME, example = "paris-declaration-2026") String instrument,
            @BeanParam AsOfParameters asOf) {
        return reads.as(asOf, at -> {
            var found = instruments.one(instrument, at);
            return Canonical.at(found.head().path(), representation.of(found.version(), at, found.view()));
        });
    }

    @POST
    @RolesAllowed(Roles.DEPOSITARY)
    @SecurityRequirement(name = "keycloak")
    @Operation(
            operationId = "registerInstrument",
            summary = "Register an instrument",
            description = "Registers an instrument under its slug; its clauses, commitments and participations follow.")
    @APIResponse(
            responseCode = "201",
            description = "Registered.",
            content = @Content(schema = @Schema(implementation = InstrumentView.class)))
    @APIResponse(responseCode = "409", description = "The slug is taken.")
    public Response register(@Valid @NotNull InstrumentDescription instrument) {
        return writes.carryOut(describe.register(instrument));
    }

    @PUT
    @Path("{instrument}")
    @RolesAllowed(Roles.DEPOSITARY)
    @SecurityRequirement(name = "keycloak")
    @Operation(
            operationId = "changeInstrument",
            summary = "Describe an instrument anew",
            description =
                    "Replaces the whole description; what it was before stays readable with `knownAt`. With another slug"
                            + " it is renamed: the former slug stays its own and redirects (308).")
    @APIResponse(
            responseCode = "200",
            description = "Described anew.",
            content = @Content(schema = @Schema(implementation = InstrumentView.class)))
    @APIResponse(responseCode = "428", description = "If-Match is needed.")
    public Response change(
            @RestPath @Parameter(description = NAME, example = "paris-declaration-2026") String instrument,
            @Valid @NotNull InstrumentDescription description) {
        return writes.carryOut(describe.change(instrument, description));
    }
}
