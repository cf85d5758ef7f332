package org.depositary.ratification.activation.rest;

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
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.depositary.kit.identity.Roles;
import org.depositary.kit.paging.ListParameters;
import org.depositary.kit.read.AsOfParameters;
import org.depositary.kit.read.Reads;
import org.depositary.kit.read.Representation;
import org.depositary.kit.write.Writes;
import org.depositary.ratification.activation.DeterminationRequest;
import org.depositary.ratification.activation.DeterminationStatus;
import org.depositary.ratification.activation.DeterminationView;
import org.depositary.ratification.activation.Determinations;
import org.depositary.ratification.activation.RecordDetermination;
import org.depositary.ratification.instrument.Declared;
import org.depositary.rules.EventType;
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

/** Determinations: listed, read, recorded; never edited or deleted. */
@Path("/api/v1/determinations")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Activation", description = "What has been determined, and which commitments are live for whom.")
class DeterminationResource {

    static final String DETERMINATION = "The determination's id, or that of one of its records.";

    private final Declared declared;
    private final Determinations determinations;
    private final RecordDetermination record;
    private final Reads reads;
    private final Writes writes;
    private final Representation representation;

    DeterminationResource(
            Declared declared,
            Determinations determinations,
            RecordDetermination record,
            Reads reads,
            Writes writes,
            Representation representation) {
        this.declared = declared;
        this.determinations = determinations;
        this.record = record;
        this.reads = reads;
        this.writes = writes;
        this.representation = representation;
    }

    @GET
    @Operation(
            operationId = "listDeterminations",
            summary = "List determinations",
            description =
                    "Determinations with their status on the day, what was recorded of them and what participants say,"
                            + " a page at a time. `status` is searched as it stands today.")
    @APIResponse(
            responseCode = "200",
            description = "A page of determinations.",
            content = @Content(schema = @Schema(implementation = DeterminationList.class)))
    @APIResponse(responseCode = "422", description = "An instrument is unknown, or a status is asked for as it was.")
    public Response list(@BeanParam Wanted wanted, @BeanParam ListParameters page, @BeanParam AsOfParameters asOf) {
        var filter = wanted.read(declared);
        return reads.as(
                asOf,
                at -> page.answer(
                        cursor -> DeterminationList.of(determinations.page(filter, cursor, at), at),
                        DeterminationList::page));
    }

    /** Which determinations a list wants. */
    public static class Wanted {

        @RestQuery
        @Parameter(description = "Instruments by slug or id, by comma.", example = "paris-declaration-2026")
        @Nullable
        String instrument;

        @RestQuery
        @Parameter(description = "Types of event, by comma.", example = "CEASEFIRE_IN_FORCE")
        @Nullable
        String event;

        @RestQuery
        @Parameter(description = "Statuses, by comma.", example = "DETERMINED")
        @Nullable
        String status;

        Determinations.Filter read(Declared declared) {
            return new Determinations.Filter(
                    instrument == null
                            ? Set.of()
                            : Arrays.stream(instrument.split(","))
                                    .map(name -> declared.instrument(name.strip(), "instrument")
                                            .id())
                                    .collect(Collectors.toSet()),
                    ListParameters.several("event", event, EventType.class),
                    ListParameters.several("status", status, DeterminationStatus.class));
        }
    }

    @GET
    @Path("{determination}")
    @Operation(
            operationId = "getDetermination",
            summary = "Read a determination",
            description =
                    "Its status on a day, everything that was recorded of it, and the position of each participant.")
    @APIResponse(
            responseCode = "200",
            description = "The determination.",
            content = @Content(schema = @Schema(implementation = DeterminationView.class)))
    public Response one(
            @RestPath @Parameter(description = DETERMINATION) UUID determination, @BeanParam AsOfParameters asOf) {
        return reads.as(asOf, at -> {
            var found = determinations.one(determination, at);
            return representation.of(found.version(), at, found.view());
        });
    }

    @POST
    @RolesAllowed({Roles.DEPOSITARY, Roles.LEGAL_OFFICER})
    @SecurityRequirement(name = "keycloak")
    @Operation(
            operationId = "recordDetermination",
            summary = "Record a determination, its next step, a correction or a retraction",
            description =
                    "A mechanism cannot determine what brings it to life itself. Who else may determine, and with what"
                            + " agreement, is for the instrument's determination policy; where there is none, the record is flagged."
                            + " An officer may allege, correct and retract what its own participant asserts (`assertedBy`)."
                            + " Commitments that become live, or are suspended, are recorded with it.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = DeterminationView.class)))
    @APIResponse(
            responseCode = "409",
            description = "It does not follow from the last step, or those who may have not determined it.")
    @APIResponse(responseCode = "422", description = "It is not whole, or names what is not in the register.")
    public Response record(@Valid @NotNull DeterminationRequest determination) {
        return writes.carryOut(record.record(determination));
    }
}
