package org.depositary.ratification.activation.rest;

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
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.depositary.kit.paging.ListParameters;
import org.depositary.kit.read.AsOfParameters;
import org.depositary.kit.read.Fingerprint;
import org.depositary.kit.read.Reads;
import org.depositary.kit.read.Representation;
import org.depositary.ratification.activation.Readiness;
import org.depositary.ratification.activation.ReadinessView;
import org.depositary.ratification.activation.Readinesses;
import org.depositary.ratification.instrument.Declared;
import org.depositary.ratification.instrument.KnownParticipant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The readiness of obligors for the commitments in an instrument. */
@Path("/api/v1/instruments/{instrument}/readiness")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Activation")
class ReadinessResource {

    static final String INSTRUMENT = "The instrument's slug, in any case, or its id.";
    static final String EXAMPLE = "paris-declaration-2026";

    private final Declared declared;
    private final Readinesses readinesses;
    private final Reads reads;
    private final Representation representation;
    private final Fingerprint version;

    ReadinessResource(
            Declared declared,
            Readinesses readinesses,
            Reads reads,
            Representation representation,
            Fingerprint version) {
        this.declared = declared;
        this.readinesses = readinesses;
        this.reads = reads;
        this.representation = representation;
        this.version = version;
    }

    @GET
    @Operation(
            operationId = "getReadiness",
            summary = "Read what commitments are live for whom",
            description =
                    "Each commitment in the instrument for each of its obligors: on what basis it is held to it, whether"
                            + " what sets it off has happened and what law asks is fulfilled, what is missing, and why.")
    @APIResponse(
            responseCode = "200",
            description = "The table.",
            content = @Content(schema = @Schema(implementation = ReadinessTable.class)))
    @APIResponse(responseCode = "304", description = "What you have stands.")
    public Response readiness(
            @RestPath @Parameter(description = INSTRUMENT, example = EXAMPLE) String instrument,
            @BeanParam Wanted wanted,
            @BeanParam AsOfParameters asOf) {
        var about = declared.instrument(instrument);
        var filter = wanted.read();
        return reads.as(asOf, at -> {
            var views = readinesses.of(about, at).stream().filter(filter).toList();
            var table = ReadinessTable.of(about.slug(), views, at);
            return representation.of(version.of(table), at, table);
        });
    }

    /** Which obligors and commitments a reader wants; an empty set wants all. */
    public static class Wanted {

        @RestQuery
        @Parameter(description = "Obligors, by comma.", example = "FR,GB")
        @Nullable
        String participant;

        @RestQuery
        @Parameter(description = "Commitments by id, by comma.", example = "multinational-force")
        @Nullable
        String commitment;

        @RestQuery
        @Parameter(description = "Readiness, by comma.", example = "ACTIVE,BLOCKED")
        @Nullable
        String readiness;

        Predicate<ReadinessView> read() {
            var obligors = KnownParticipant.several(participant);
            var states = ListParameters.several("readiness", readiness, Readiness.class);
            var ids = commitment == null
                    ? Set.<String>of()
                    : Arrays.stream(commitment.toLowerCase(Locale.ROOT).split(","))
                            .map(String::strip)
                            .collect(Collectors.toSet());
            return view -> (obligors.isEmpty() || obligors.contains(view.obligor()))
                    && (ids.isEmpty() || ids.contains(view.commitment()))
                    && (states.isEmpty() || states.contains(view.readiness()));
        }
    }

    @POST
    @Path("simulations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "simulateReadiness",
            summary = "Try what would make commitments live",
            description =
                    "Adds events, approvals, requests and acts that have not happened to what is on record and answers as"
                            + " if they had, on the last of their days, beside what it would be without them (`without`). Needs no"
                            + " login and keeps nothing.")
    public ReadinessTable simulate(
            @RestPath @Parameter(description = INSTRUMENT, example = EXAMPLE) String instrument,
            @BeanParam AsOfParameters asOf,
            @Valid @NotNull ReadinessSupposition supposed) {
        var about = declared.instrument(instrument);
        var read = supposed.read();
        return reads.as(asOf, at -> {
            var day = read.after(at);
            return ReadinessTable.of(about.slug(), readinesses.of(about, read, at), day);
        });
    }
}
