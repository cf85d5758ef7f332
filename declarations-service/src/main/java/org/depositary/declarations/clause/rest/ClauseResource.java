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
import org.depositary.declarations.clause.AddClause;
import org.depositary.declarations.clause.ChangeClause;
import org.depositary.declarations.clause.ClauseRequest;
import org.depositary.declarations.clause.ClauseView;
import org.depositary.declarations.clause.Clauses;
import org.depositary.declarations.clause.StrikeClause;
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

/** The clauses of an instrument: read as a tree, added, described anew. */
@Path("/api/v1/instruments/{instrument}/clauses")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Clauses", description = "The parts of an instrument's text, and what they oblige whom to do.")
class ClauseResource {

    private static final String NAME = "The instrument's slug, in any case, or its id.";

    private final Instruments instruments;
    private final Clauses clauses;
    private final AddClause add;
    private final ChangeClause change;
    private final StrikeClause strike;
    private final Reads reads;
    private final Writes writes;
    private final Representation representation;

    ClauseResource(
            Instruments instruments,
            Clauses clauses,
            AddClause add,
            ChangeClause change,
            StrikeClause strike,
            Reads reads,
            Writes writes,
            Representation representation) {
        this.instruments = instruments;
        this.clauses = clauses;
        this.add = add;
        this.change = change;
        this.strike = strike;
        this.reads = reads;
        this.writes = writes;
        this.representation = representation;
    }

    @GET
    @Operation(
            operationId = "listClauses",
            summary = "Read the clauses of an instrument",
            description =
                    "All clauses as a tree, as they stand on a day: by default in every language, as all amendments have"
                            + " made them; `lang` and `between` ask for less.")
    @APIResponse(
            responseCode = "200",
            description = "The clauses, and the instrument's ETag.",
            content = @Content(schema = @Schema(implementation = ClauseList.class)))
    public Response list(
            @RestPath @Parameter(description = NAME, example = "paris-declaration-2026") String instrument,
            @BeanParam TextParameters text,
            @BeanParam AsOfParameters asOf) {
        var wanted = text.read();
        return reads.as(asOf, at -> {
            var head = instruments.head(instrument, at);
            var list = ClauseList.of(clauses.of(head, wanted, at), at);
            return representation.of(text.form(head.version(), list), at, list);
        });
    }

    @GET
    @Path("{eId}")
    @Operation(
            operationId = "getClause",
            summary = "Read a clause",
            description = "A clause with its text and the clauses in it.")
    @APIResponse(
            responseCode = "200",
            description = "The clause, and the instrument's ETag.",
            content = @Content(schema = @Schema(implementation = ClauseView.class)))
    public Response one(
            @RestPath @Parameter(description = NAME, example = "paris-declaration-2026") String instrument,
            @RestPath @Parameter(description = "The clause's eId.", example = "para_3") String eId,
            @BeanParam TextParameters text,
            @BeanParam AsOfParameters asOf) {
        var wanted = text.read();
        return reads.as(asOf, at -> {
            var head = instruments.head(instrument, at);
            var clause = clauses.one(head, eId, wanted, at);
            return representation.of(text.form(head.version(), clause), at, clause);
        });
    }

    @POST
    @RolesAllowed(Roles.DEPOSITARY)
    @SecurityRequirement(name = "keycloak")
    @Operation(
            operationId = "addClause",
            summary = "Add a clause",
            description = "Adds a clause, with the clauses in it, at the end of where its eId says it stands.")
    @APIResponse(
            responseCode = "201",
            description = "Added.",
            content = @Content(schema = @Schema(implementation = ClauseView.class)))
    @APIResponse(responseCode = "428", description = "If-Match with the instrument's ETag is needed.")
    public Response add(
            @RestPath @Parameter(description = NAME, example = "paris-declaration-2026") String instrument,
            @Valid @NotNull ClauseRequest clause) {
        return writes.carryOut(add.to(instrument, clause));
    }

    @PUT
    @Path("{eId}")
    @RolesAllowed(Roles.DEPOSITARY)
    @SecurityRequirement(name = "keycloak")
    @Operation(
            operationId = "changeClause",
            summary = "Describe a clause anew",
            description =
                    "Replaces what the clause itself says; a text that differs corrects the one before, which `knownAt`"
                            + " still shows. The clauses in it stay as they are.")
    @APIResponse(
            responseCode = "200",
            description = "Described anew.",
            content = @Content(schema = @Schema(implementation = ClauseView.class)))
    @APIResponse(responseCode = "428", description = "If-Match with the instrument's ETag is needed.")
    public Response change(
            @RestPath @Parameter(description = NAME, example = "paris-declaration-2026") String instrument,
            @RestPath @Parameter(description = "The clause's eId.", example = "para_3") String eId,
            @Valid @NotNull ClauseRequest clause) {
        return writes.carryOut(change.in(instrument, eId, clause));
    }

    @DELETE
    @Path("{eId}")
    @RolesAllowed(Roles.DEPOSITARY)
    @SecurityRequirement(name = "keycloak")
    @Operation(
            operationId = "deleteClause",
            summary = "Strike a clause out of a draft",
            description =
                    "With all that stands in it; nothing was ever agreed. It stays readable with `knownAt`. A clause of an"
                            + " adopted text is deleted by an amendment.")
    @APIResponse(
            responseCode = "200",
            description = "Struck out; what it was, and the instrument's new ETag.",
            content = @Content(schema = @Schema(implementation = ClauseView.class)))
    @APIResponse(responseCode = "409", description = "The text is adopted, or a commitment rests on the clause.")
    @APIResponse(responseCode = "428", description = "If-Match with the instrument's ETag is needed.")
    public Response delete(
            @RestPath @Parameter(description = NAME, example = "paris-declaration-2026") String instrument,
            @RestPath @Parameter(description = "The clause's eId.", example = "para_3") String eId) {
        return writes.carryOut(strike.outOf(instrument, eId));
    }
}
