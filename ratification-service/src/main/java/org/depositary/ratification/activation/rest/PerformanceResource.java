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
import java.util.UUID;
import org.depositary.kit.identity.Roles;
import org.depositary.kit.read.AsOfParameters;
import org.depositary.kit.read.Reads;
import org.depositary.kit.write.Writes;
import org.depositary.ratification.activation.PerformanceRequest;
import org.depositary.ratification.activation.PerformanceView;
import org.depositary.ratification.activation.RecordPerformance;
import org.depositary.ratification.instrument.Declared;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What was performed of the commitments in an instrument. */
@Path("/api/v1/instruments/{instrument}/performances")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Activation")
class PerformanceResource {

    private final Declared declared;
    private final RecordPerformance performances;
    private final Reads reads;
    private final Writes writes;

    PerformanceResource(Declared declared, RecordPerformance performances, Reads reads, Writes writes) {
        this.declared = declared;
        this.performances = performances;
        this.reads = reads;
        this.writes = writes;
    }

    @GET
    @Operation(
            operationId = "listPerformances",
            summary = "List what was performed of the commitments in an instrument",
            description = "What stands of it by the day; a commitment that was performed is DISCHARGED.")
    public PerformanceList list(
            @RestPath @Parameter(description = ReadinessResource.INSTRUMENT, example = ReadinessResource.EXAMPLE)
                    String instrument,
            @BeanParam AsOfParameters asOf) {
        var about = declared.instrument(instrument);
        return reads.as(asOf, at -> PerformanceList.of(performances.of(about, at), at));
    }

    @GET
    @Path("{performance}")
    @Operation(
            operationId = "getPerformance",
            summary = "Read the record of a performance",
            description = "One record, also one that was corrected.")
    public PerformanceView one(
            @RestPath @Parameter(description = ReadinessResource.INSTRUMENT, example = ReadinessResource.EXAMPLE)
                    String instrument,
            @RestPath @Parameter(description = "The id of the record.") UUID performance) {
        var about = declared.instrument(instrument);
        return reads.inSnapshot(() -> performances.one(about, performance));
    }

    @POST
    @RolesAllowed(Roles.DEPOSITARY)
    @SecurityRequirement(name = "keycloak")
    @Operation(
            operationId = "recordPerformance",
            summary = "Record that an obligor performed a commitment",
            description = "Or correct such a record, or retract it; nothing is deleted.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = PerformanceView.class)))
    @APIResponse(responseCode = "409", description = "It is on record already, or what is corrected was so before.")
    @APIResponse(responseCode = "422", description = "The instrument has no such commitment, or the day has not come.")
    public Response record(
            @RestPath @Parameter(description = ReadinessResource.INSTRUMENT, example = ReadinessResource.EXAMPLE)
                    String instrument,
            @Valid @NotNull PerformanceRequest performance) {
        return writes.carryOut(performances.record(instrument, performance));
    }
}
