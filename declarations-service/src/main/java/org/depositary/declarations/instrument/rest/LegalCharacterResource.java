package org.depositary.declarations.instrument.rest;

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
import org.depositary.declarations.instrument.AssertLegalCharacter;
import org.depositary.declarations.instrument.Instruments;
import org.depositary.declarations.instrument.LegalCharacterRequest;
import org.depositary.declarations.instrument.LegalCharacterView;
import org.depositary.declarations.instrument.LegalCharacters;
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

/** What participants say of the legal character of an instrument; the register only tells whether they agree. */
@Path("/api/v1/instruments/{instrument}/legal-characters")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Instruments")
class LegalCharacterResource {

    private static final String NAME = "The instrument's slug, in any case, or its id.";

    private final Instruments instruments;
    private final LegalCharacters characters;
    private final AssertLegalCharacter assertion;
    private final Reads reads;
    private final Writes writes;
    private final Representation representation;

    LegalCharacterResource(
            Instruments instruments,
            LegalCharacters characters,
            AssertLegalCharacter assertion,
            Reads reads,
            Writes writes,
            Representation representation) {
        this.instruments = instruments;
        this.characters = characters;
        this.assertion = assertion;
        this.reads = reads;
        this.writes = writes;
        this.representation = representation;
    }

    @GET
    @Operation(
            operationId = "listLegalCharacters",
            summary = "List what is said of the legal character of an instrument",
            description =
                    "Assertions of participants, each with its basis and source, and whether those about the whole agree.")
    @APIResponse(
            responseCode = "200",
            description = "The assertions, and the instrument's ETag.",
            content = @Content(schema = @Schema(implementation = LegalCharacterList.class)))
    public Response list(
            @RestPath @Parameter(description = NAME, example = "paris-declaration-2026") String instrument,
            @BeanParam AsOfParameters asOf) {
        return reads.as(asOf, at -> {
            var head = instruments.head(instrument, at);
            return representation.of(head.version(), at, LegalCharacterList.of(characters.of(head, at), at));
        });
    }

    @POST
    @RolesAllowed(Roles.DEPOSITARY)
    @SecurityRequirement(name = "keycloak")
    @Operation(
            operationId = "assertLegalCharacter",
            summary = "Record what a participant says of the legal character",
            description =
                    "Records an assertion about the instrument or a clause of it. `supersedes` corrects one, `retracts`"
                            + " takes one back; both need a reason.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = LegalCharacterView.class)))
    @APIResponse(responseCode = "428", description = "If-Match with the instrument's ETag is needed.")
    public Response record(
            @RestPath @Parameter(description = NAME, example = "paris-declaration-2026") String instrument,
            @Valid @NotNull LegalCharacterRequest legalCharacter) {
        return writes.carryOut(assertion.record(instrument, legalCharacter));
    }
}
