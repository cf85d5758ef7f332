package org.depositary.declarations.openpoint.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.depositary.declarations.instrument.Instruments;
import org.depositary.declarations.openpoint.DescribeOpenPoint;
import org.depositary.declarations.openpoint.OpenPointDescription;
import org.depositary.declarations.openpoint.OpenPointStatus;
import org.depositary.declarations.openpoint.OpenPointView;
import org.depositary.declarations.openpoint.OpenPoints;
import org.depositary.kit.identity.Roles;
import org.depositary.kit.paging.ListParameters;
import org.depositary.kit.read.AsOfParameters;
import org.depositary.kit.read.Reads;
import org.depositary.kit.read.Representation;
import org.depositary.kit.write.Writes;
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

/** What an instrument leaves open: read, entered, described anew, struck out. */
@Path("/api/v1/instruments/{instrument}/open-points")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Open points", description = "What a draft leaves open, and who stands where.")
class OpenPointResource {

    private static final String NAME = "The instrument's slug, in any case, or its id.";
    private static final String ID = "The open point's id.";
    private static final String DRAFT = "peace-framework";

    private final Instruments instruments;
    private final OpenPoints points;
    private final DescribeOpenPoint describe;
    private final Reads reads;
    private final Writes writes;
    private final Representation representation;

    OpenPointResource(
            Instruments instruments,
            OpenPoints points,
            DescribeOpenPoint describe,
            Reads reads,
            Writes writes,
            Representation representation) {
        this.instruments = instruments;
        this.points = points;
        this.describe = describe;
        this.reads = reads;
        this.writes = writes;
        this.representation = representation;
    }

    @GET
    @Operation(
            operationId = "listOpenPoints",
            summary = "List what an instrument leaves open",
            description = "The questions not yet agreed, who stands where on them, and what share of them is closed.")
    @APIResponse(
            responseCode = "200",
            description = "The open points, and the instrument's ETag.",
            content = @Content(schema = @Schema(implementation = OpenPointList.class)))
    public Response list(
            @RestPath @Parameter(description = NAME, example = DRAFT) String instrument,
            @RestQuery @Parameter(description = "Statuses, by comma.", example = "OPEN,AGREED_IN_PRINCIPLE") @Nullable
                    String status,
            @BeanParam AsOfParameters asOf) {
        var statuses = ListParameters.several("status", status, OpenPointStatus.class);
        return reads.as(asOf, at -> {
            var head = instruments.head(instrument, at);
            return representation.of(
                    head.version(), at, OpenPointList.of(points.of(head, at).at(statuses), at));
        });
    }

    @GET
    @Path("{openPoint}")
    @Operation(
            operationId = "getOpenPoint",
            summary = "Read an open point",
            description = "A question not yet agreed, as it stood on a day and as it was known at an instant.")
    @APIResponse(
            responseCode = "200",
            description = "The open point, and the instrument's ETag.",
            content = @Content(schema = @Schema(implementation = OpenPointView.class)))
    public Response one(
            @RestPath @Parameter(description = NAME, example = DRAFT) String instrument,
            @RestPath @Parameter(description = ID, example = "remaining-part") String openPoint,
            @BeanParam AsOfParameters asOf) {
        return reads.as(asOf, at -> {
            var head = instruments.head(instrument, at);
            return representation.of(head.version(), at, points.one(head, openPoint, at));
        });
    }

    @POST
    @RolesAllowed(Roles.DEPOSITARY)
    @SecurityRequirement(name = "keycloak")
    @Operation(
            operationId = "enterOpenPoint",
            summary = "Enter an open point",
            description = "Enters a question that a draft leaves open, with the positions of participants.")
    @APIResponse(
            responseCode = "201",
            description = "Entered.",
            content = @Content(schema = @Schema(implementation = OpenPointView.class)))
    @APIResponse(responseCode = "428", description = "If-Match with the instrument's ETag is needed.")
    public Response enter(
            @RestPath @Parameter(description = NAME, example = DRAFT) String instrument,
            @Valid @NotNull OpenPointDescription openPoint) {
        return writes.carryOut(describe.enter(instrument, openPoint));
    }

    @PUT
    @Path("{openPoint}")
    @RolesAllowed(Roles.DEPOSITARY)
    @SecurityRequirement(name = "keycloak")
    @Operation(
            operationId = "changeOpenPoint",
            summary = "Describe an open point anew",
            description = "Replaces the whole description; what it was before stays readable with `knownAt`.")
    @APIResponse(
            responseCode = "200",
            description = "Described anew.",
            content = @Content(schema = @Schema(implementation = OpenPointView.class)))
    @APIResponse(responseCode = "428", description = "If-Match with the instrument's ETag is needed.")
    public Response change(
            @RestPath @Parameter(description = NAME, example = DRAFT) String instrument,
            @RestPath @Parameter(description = ID, example = "remaining-part") String openPoint,
            @Valid @NotNull OpenPointDescription description) {
        return writes.carryOut(describe.change(instrument, openPoint, description));
    }

    @DELETE
    @Path("{openPoint}")
    @RolesAllowed(Roles.DEPOSITARY)
    @SecurityRequirement(name = "keycloak")
    @Operation(
            operationId = "deleteOpenPoint",
            summary = "Strike out an open point of a draft",
            description = "Nothing was ever said: the point is gone from the draft, and stays readable with `knownAt`.")
    @APIResponse(
            responseCode = "200",
            description = "Struck out; what it was, and the instrument's new ETag.",
            content = @Content(schema = @Schema(implementation = OpenPointView.class)))
    @APIResponse(responseCode = "409", description = "The text is adopted; describe the point as withdrawn instead.")
    @APIResponse(responseCode = "428", description = "If-Match with the instrument's ETag is needed.")
    public Response delete(
            @RestPath @Parameter(description = NAME, example = DRAFT) String instrument,
            @RestPath @Parameter(description = ID, example = "remaining-part") String openPoint) {
        return writes.carryOut(describe.strike(instrument, openPoint));
    }
}
