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
import org.depositary.declarations.clause.AmendClauses;
import org.depositary.declarations.clause.AmendmentRequest;
import org.depositary.declarations.clause.AmendmentView;
import org.depositary.declarations.clause.Amendments;
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

/** What amending instruments have done to the text of an instrument. */
@Path("/api/v1/instruments/{instrument}/amendments")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Clauses")
class AmendmentResource {

    private static final String NAME = "The instrument's slug, in any case, or its id.";

    private final Instruments instruments;
    private final Amendments amendments;
    private final AmendClauses amend;
    private final Reads reads;
    private final Writes writes;
    private final Representation representation;

    AmendmentResource(
            Instruments instruments,
            Amendments amendments,
            AmendClauses amend,
            Reads reads,
            Writes writes,
            Representation representation) {
        this.instruments = instruments;
        this.amendments = amendments;
        this.amend = amend;
        this.reads = reads;
        this.writes = writes;
        this.representation = representation;
    }

    @GET
    @Operation(
            operationId = "listAmendments",
            summary = "List the amendments of an instrument",
            description = "What amending instruments have done to its text, as it took hold.")
    @APIResponse(
            responseCode = "200",
            description = "The amendments, and the instrument's ETag.",
            content = @Content(schema = @Schema(implementation = AmendmentList.class)))
    public Response list(
            @RestPath @Parameter(description = NAME, example = "paris-declaration-2026") String instrument,
            @BeanParam AsOfParameters asOf) {
        return reads.as(asOf, at -> {
            var head = instruments.head(instrument, at);
            return representation.of(head.version(), at, AmendmentList.of(amendments.of(head, at), at));
        });
    }

    @GET
    @Path("{amendment}")
    @Operation(
            operationId = "getAmendment",
            summary = "Read an amendment",
            description = "What one amending instrument has done to the text, instruction by instruction.")
    @APIResponse(
            responseCode = "200",
            description = "The amendment, and the instrument's ETag.",
            content = @Content(schema = @Schema(implementation = AmendmentView.class)))
    public Response one(
            @RestPath @Parameter(description = NAME, example = "paris-declaration-2026") String instrument,
            @RestPath @Parameter(description = "The amendment's id.", example = "01994f6e-1111-7000-8000-000000000001")
                    String amendment,
            @BeanParam AsOfParameters asOf) {
        return reads.as(asOf, at -> {
            var head = instruments.head(instrument, at);
            return representation.of(head.version(), at, amendments.one(head, amendment, at));
        });
    }

    @POST
    @RolesAllowed(Roles.DEPOSITARY)
    @SecurityRequirement(name = "keycloak")
    @Operation(
            operationId = "amendInstrument",
            summary = "Amend the text of an instrument",
            description =
                    "Carries out what an amending instrument says, one instruction after the other: insert, replace,"
                            + " delete, renumber. The text so made binds through that instrument from its day on; all"
                            + " instructions are carried out, or none.")
    @APIResponse(
            responseCode = "201",
            description = "Amended.",
            content = @Content(schema = @Schema(implementation = AmendmentView.class)))
    @APIResponse(responseCode = "428", description = "If-Match with the instrument's ETag is needed.")
    public Response amend(
            @RestPath @Parameter(description = NAME, example = "paris-declaration-2026") String instrument,
            @Valid @NotNull AmendmentRequest amendment) {
        return writes.carryOut(amend.of(instrument, amendment));
    }
}
