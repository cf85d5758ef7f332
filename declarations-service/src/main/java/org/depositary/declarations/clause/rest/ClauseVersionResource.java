package org.depositary.declarations.clause.rest;

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
import org.depositary.declarations.clause.ClauseTextRequest;
import org.depositary.declarations.clause.ClauseTextView;
import org.depositary.declarations.clause.ClauseView;
import org.depositary.declarations.clause.Clauses;
import org.depositary.declarations.clause.MoveClause;
import org.depositary.declarations.clause.MoveRequest;
import org.depositary.declarations.clause.RecordClauseText;
import org.depositary.declarations.instrument.Instruments;
import org.depositary.kit.identity.Roles;
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

/** What a clause has said and where it has stood: its texts, and its moves. */
@Path("/api/v1/instruments/{instrument}/clauses/{eId}")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Clauses")
class ClauseVersionResource {

    private static final String NAME = "The instrument's slug, in any case, or its id.";
    private static final String CLAUSE = "The clause's eId on the day asked about, or its work id.";

    private final Instruments instruments;
    private final Clauses clauses;
    private final RecordClauseText record;
    private final MoveClause move;
    private final Reads reads;
    private final Writes writes;
    private final Representation representation;

    ClauseVersionResource(
            Instruments instruments,
            Clauses clauses,
            RecordClauseText record,
            MoveClause move,
            Reads reads,
            Writes writes,
            Representation representation) {
        this.instruments = instruments;
        this.clauses = clauses;
        this.record = record;
        this.move = move;
        this.reads = reads;
        this.writes = writes;
        this.representation = representation;
    }

    @GET
    @Path("versions")
    @Operation(
            operationId = "listClauseVersions",
            summary = "List the texts of a clause",
            description = "Every text of the clause that stands: each language, each regime and each time.")
    @APIResponse(
            responseCode = "200",
            description = "The texts, and the instrument's ETag.",
            content = @Content(schema = @Schema(implementation = ClauseVersionList.class)))
    public Response versions(
            @RestPath @Parameter(description = NAME, example = "paris-declaration-2026") String instrument,
            @RestPath @Parameter(description = CLAUSE, example = "para_3") String eId,
            @BeanParam AsOfParameters asOf) {
        return reads.as(asOf, at -> {
            var head = instruments.one(instrument, at).head();
            return representation.of(head.version(), at, ClauseVersionList.of(clauses.versions(head, eId, at), at));
        });
    }

    @POST
    @Path("versions")
    @RolesAllowed(Roles.DEPOSITARY)
    @SecurityRequirement(name = "keycloak")
    @Operation(
            operationId = "recordClauseVersion",
            summary = "Record a text of a clause",
            description =
                    "Records a text with the language, the regime and the days it binds in; no two of a language and"
                            + " regime overlap. With `supersedes` it corrects a text and keeps its validity; with"
                            + " `follows` that text ends on the day on which this one begins.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = ClauseTextView.class)))
    @APIResponse(responseCode = "409", description = "A text of this language and regime binds at that time already.")
    @APIResponse(responseCode = "428", description = "If-Match with the instrument's ETag is needed.")
    public Response record(
            @RestPath @Parameter(description = NAME, example = "paris-declaration-2026") String instrument,
            @RestPath @Parameter(description = CLAUSE, example = "para_3") String eId,
            @Valid @NotNull ClauseTextRequest version) {
        return writes.carryOut(record.of(instrument, eId, version));
    }

    @POST
    @Path("moves")
    @RolesAllowed(Roles.DEPOSITARY)
    @SecurityRequirement(name = "keycloak")
    @Operation(
            operationId = "moveClause",
            summary = "Move or renumber a clause",
            description = "Gives a clause another eId, with all that stands in it; work ids stay. With a day it stood"
                    + " elsewhere before; without one it should always have stood there, and `knownAt` shows"
                    + " where it was thought to stand.")
    @APIResponse(
            responseCode = "201",
            description = "Moved.",
            content = @Content(schema = @Schema(implementation = ClauseView.class)))
    @APIResponse(responseCode = "428", description = "If-Match with the instrument's ETag is needed.")
    public Response move(
            @RestPath @Parameter(description = NAME, example = "paris-declaration-2026") String instrument,
            @RestPath @Parameter(description = CLAUSE, example = "para_3") String eId,
            @Valid @NotNull MoveRequest move) {
        return writes.carryOut(this.move.of(instrument, eId, move));
    }
}
