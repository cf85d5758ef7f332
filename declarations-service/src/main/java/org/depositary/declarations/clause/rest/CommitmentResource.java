package org.depositary.declarations.clause.rest;

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
import java.time.Instant;
import org.depositary.declarations.clause.CommitmentDescription;
import org.depositary.declarations.clause.CommitmentView;
import org.depositary.declarations.clause.Commitments;
import org.depositary.declarations.clause.DescribeCommitment;
import org.depositary.declarations.instrument.Instruments;
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

/** The commitments in an instrument: read, registered, described anew. */
@Path("/api/v1/instruments/{instrument}/commitments")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Clauses")
class CommitmentResource {

    private static final String NAME = "The instrument's slug, in any case, or its id.";

    private final Instruments instruments;
    private final Commitments commitments;
    private final DescribeCommitment describe;
    private final Reads reads;
    private final Writes writes;
    private final Representation representation;

    CommitmentResource(
            Instruments instruments,
            Commitments commitments,
            DescribeCommitment describe,
            Reads reads,
            Writes writes,
            Representation representation) {
        this.instruments = instruments;
        this.commitments = commitments;
        this.describe = describe;
        this.reads = reads;
        this.writes = writes;
        this.representation = representation;
    }

    @GET
    @Operation(
            operationId = "listCommitments",
            summary = "List the commitments in an instrument",
            description = "What its clauses oblige whom to do for whom, and when each becomes live.")
    @APIResponse(
            responseCode = "200",
            description = "The commitments, and the instrument's ETag.",
            content = @Content(schema = @Schema(implementation = CommitmentList.class)))
    public Response list(
            @RestPath @Parameter(description = NAME, example = "paris-declaration-2026") String instrument,
            @BeanParam CommitmentFilter filter,
            @BeanParam AsOfParameters asOf) {
        return reads.as(asOf, at -> {
            var head = instruments.head(instrument, at);
            return representation.of(
                    head.version(), at, CommitmentList.of(commitments.of(head, filter.read(), at), at));
        });
    }

    /** Which commitments a list wants. */
    public static class CommitmentFilter {

        @RestQuery
        @Parameter(description = "Categories, by comma.", example = "FINANCE,AIR_DEFENCE")
        @Nullable
        String category;

        @RestQuery
        @Parameter(description = "Maturities, by comma.", example = "AGREED")
        @Nullable
        String maturity;

        @RestQuery
        @Parameter(description = "Only what changed after this instant.", example = "2026-01-06T12:00:00Z")
        @Nullable
        Instant updatedSince;

        Commitments.Filter read() {
            return new Commitments.Filter(
                    ListParameters.several("category", category, CommitmentDescription.Category.class),
                    ListParameters.several("maturity", maturity, CommitmentDescription.Maturity.class),
                    updatedSince == null ? Instant.MIN : updatedSince);
        }
    }

    @GET
    @Path("{commitment}")
    @Operation(
            operationId = "getCommitment",
            summary = "Read a commitment",
            description = "What a clause obliges whom to do for whom, and when it becomes live.")
    @APIResponse(
            responseCode = "200",
            description = "The commitment, and the instrument's ETag.",
            content = @Content(schema = @Schema(implementation = CommitmentView.class)))
    public Response one(
            @RestPath @Parameter(description = NAME, example = "paris-declaration-2026") String instrument,
            @RestPath @Parameter(description = "The commitment's id.", example = "multinational-force")
                    String commitment,
            @BeanParam AsOfParameters asOf) {
        return reads.as(asOf, at -> {
            var head = instruments.head(instrument, at);
            return representation.of(head.version(), at, commitments.one(head, commitment, at));
        });
    }

    @POST
    @RolesAllowed(Roles.DEPOSITARY)
    @SecurityRequirement(name = "keycloak")
    @Operation(
            operationId = "registerCommitment",
            summary = "Register a commitment",
            description = "Registers what a clause obliges whom to do; its rules are checked for soundness.")
    @APIResponse(
            responseCode = "201",
            description = "Registered.",
            content = @Content(schema = @Schema(implementation = CommitmentView.class)))
    @APIResponse(responseCode = "428", description = "If-Match with the instrument's ETag is needed.")
    public Response register(
            @RestPath @Parameter(description = NAME, example = "paris-declaration-2026") String instrument,
            @Valid @NotNull CommitmentDescription commitment) {
        return writes.carryOut(describe.register(instrument, commitment));
    }

    @PUT
    @Path("{commitment}")
    @RolesAllowed(Roles.DEPOSITARY)
    @SecurityRequirement(name = "keycloak")
    @Operation(
            operationId = "changeCommitment",
            summary = "Describe a commitment anew",
            description = "Replaces the whole description; what it was before stays readable with `knownAt`.")
    @APIResponse(
            responseCode = "200",
            description = "Described anew.",
            content = @Content(schema = @Schema(implementation = CommitmentView.class)))
    @APIResponse(responseCode = "428", description = "If-Match with the instrument's ETag is needed.")
    public Response change(
            @RestPath @Parameter(description = NAME, example = "paris-declaration-2026") String instrument,
            @RestPath @Parameter(description = "The commitment's id.", example = "multinational-force")
                    String commitment,
            @Valid @NotNull CommitmentDescription description) {
        return writes.carryOut(describe.change(instrument, commitment, description));
    }

    @DELETE
    @Path("{commitment}")
    @RolesAllowed(Roles.DEPOSITARY)
    @SecurityRequirement(name = "keycloak")
    @Operation(
            operationId = "deleteCommitment",
            summary = "Strike a commitment out of a draft",
            description = "Nothing was ever agreed: it is gone from the draft, and stays readable with `knownAt`.")
    @APIResponse(
            responseCode = "200",
            description = "Struck out; what it was, and the instrument's new ETag.",
            content = @Content(schema = @Schema(implementation = CommitmentView.class)))
    @APIResponse(responseCode = "409", description = "The text is adopted.")
    @APIResponse(responseCode = "428", description = "If-Match with the instrument's ETag is needed.")
    public Response delete(
            @RestPath @Parameter(description = NAME, example = "paris-declaration-2026") String instrument,
            @RestPath @Parameter(description = "The commitment's id.", example = "multinational-force")
                    String commitment) {
        return writes.carryOut(describe.strike(instrument, commitment));
    }
}
