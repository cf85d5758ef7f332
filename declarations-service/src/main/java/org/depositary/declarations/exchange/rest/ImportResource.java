package org.depositary.declarations.exchange.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import org.depositary.declarations.exchange.ImportInstrument;
import org.depositary.declarations.exchange.ImportParameters;
import org.depositary.declarations.exchange.ImportReport;
import org.depositary.declarations.instrument.InstrumentKind;
import org.depositary.kit.form.LimitedBody;
import org.depositary.kit.identity.Roles;
import org.depositary.kit.write.Writes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Instruments brought in as others write them. */
@Path("/api/v1/instruments/imports")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Exchange", description = "Instruments and participants as others write them.")
class ImportResource {

    private static final int MOST = 50 * 1024 * 1024;

    private final ImportInstrument imports;
    private final Writes writes;

    ImportResource(ImportInstrument imports, Writes writes) {
        this.imports = imports;
        this.writes = writes;
    }

    @POST
    @Consumes({"application/akn+xml", MediaType.APPLICATION_XML, MediaType.TEXT_XML})
    @RolesAllowed(Roles.DEPOSITARY)
    @SecurityRequirement(name = "keycloak")
    @Operation(
            operationId = "importInstrument",
            summary = "Import an instrument from Akoma Ntoso",
            description =
                    "Registers an instrument with its clauses from a document in one language, or a collection of one in"
                            + " each (at most 50 MiB): all of it, or nothing. What is wrong is told all at once; `dryRun` only tries. What the"
                            + " document itself does not say, the parameters may.")
    @RequestBody(
            description = "An Akoma Ntoso 3.0 document, without a document type.",
            content = @Content(mediaType = "application/akn+xml", schema = @Schema(implementation = String.class)))
    @APIResponse(
            responseCode = "201",
            description = "Imported.",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    @APIResponse(responseCode = "409", description = "The slug is taken.")
    public Response instrument(
            InputStream document,
            @RestQuery
                    @Pattern(regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*", message = "is not a slug")
                    @Parameter(
                            description = "The slug to register it under; the document's unless given.",
                            example = "example-treaty")
                    @Nullable
                    String slug,
            @RestQuery
                    @Parameter(
                            description = "What kind it is; what the document says unless given.",
                            example = "TREATY")
                    @Nullable
                    InstrumentKind kind,
            @RestQuery
                    @Size(max = 2000)
                    @Parameter(
                            description = "Where it is known from, where the document does not say.",
                            example = "Example record")
                    @Nullable
                    String citation) {
        var given = new ImportParameters(
                Optional.ofNullable(slug), Optional.ofNullable(kind).map(Enum::name), Optional.ofNullable(citation));
        return writes.carryOut(imports.of(new LimitedBody(document, MOST), given));
    }
}
