package org.depositary.declarations.exchange.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.depositary.declarations.exchange.ImportParticipants;
import org.depositary.declarations.exchange.TableReport;
import org.depositary.kit.form.LimitedBody;
import org.depositary.kit.identity.Roles;
import org.depositary.kit.write.Writes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Participants and their roles brought in from a table. */
@Path("/api/v1/participants/imports")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Exchange")
class ParticipantImportResource {

    private static final int MOST = 50 * 1024 * 1024;

    private final ImportParticipants imports;
    private final Writes writes;

    ParticipantImportResource(ImportParticipants imports, Writes writes) {
        this.imports = imports;
        this.writes = writes;
    }

    @POST
    @Consumes("text/csv")
    @RolesAllowed(Roles.DEPOSITARY)
    @SecurityRequirement(name = "keycloak")
    @Operation(
            operationId = "importParticipants",
            summary = "Import participants and their roles",
            description =
                    "Reads a table with a header (RFC 4180, at most 50 MiB and 50,000 rows): a row with a `kind` registers"
                            + " the participant `code` by its `name.<language>`s; a row with `instrument` and `role`"
                            + " records the role. Every row, or none; `dryRun` only tries.")
    @RequestBody(
            description = "The table.",
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema =
                                    @Schema(
                                            implementation = String.class,
                                            examples =
                                                    "code,kind,name.en,citation\nXA,STATE,Example,Example record\n")))
    @APIResponse(
            responseCode = "201",
            description = "Imported.",
            content = @Content(schema = @Schema(implementation = TableReport.class)))
    public Response participants(InputStream table) {
        return writes.carryOut(imports.of(new LimitedBody(table, MOST)));
    }
}
