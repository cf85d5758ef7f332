package org.depositary.ratification.action.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.depositary.kit.fact.Source;
import org.depositary.kit.form.LimitedBody;
import org.depositary.kit.identity.Roles;
import org.depositary.kit.read.AsOfParameters;
import org.depositary.kit.read.Reads;
import org.depositary.kit.read.Representation;
import org.depositary.kit.table.Csv;
import org.depositary.kit.write.Writes;
import org.depositary.ratification.action.ActionImport;
import org.depositary.ratification.action.ExportActions;
import org.depositary.ratification.action.ImportActions;
import org.depositary.ratification.action.table.TableShape;
import org.depositary.ratification.instrument.Declared;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Signatures and consents in the tables of depositaries. */
@Path("/api/v1/instruments/{instrument}/actions")
@RunOnVirtualThread
@Tag(name = "Actions")
class ActionTableResource {

    /** Bytes: some tens of thousands of rows. */
    private static final int MOST = 4 * 1024 * 1024;

    private static final String EXAMPLE = """
            Participant,Signature,"Ratification, Accession(a)"
            XA,17 Jul 1998,2 Feb 1999
            XB,,11 Apr 2002 a
            """;

    private final Declared declared;
    private final ImportActions imports;
    private final ExportActions exports;
    private final Reads reads;
    private final Writes writes;
    private final Representation representation;

    ActionTableResource(
            Declared declared,
            ImportActions imports,
            ExportActions exports,
            Reads reads,
            Writes writes,
            Representation representation) {
        this.declared = declared;
        this.imports = imports;
        this.exports = exports;
        this.reads = reads;
        this.writes = writes;
        this.representation = representation;
    }

    @POST
    @Path("imports")
    @Consumes(Csv.MEDIA_TYPE)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DEPOSITARY)
    @SecurityRequirement(name = "keycloak")
    @Operation(
            operationId = "importActions",
            summary = "Import the acts of a published table",
            description =
                    "Reads a table as the UN Treaty Collection, the Dutch Treaty Database or the Treaty Office of the"
                            + " Council of Europe publish it: letters by source and heading, never by letter alone. The first"
                            + " column names the participants, by key or name. Every row, or none; what is on record already is"
                            + " told and stays. `dryRun` only tries.")
    @RequestBody(
            description = "The table, with its header (RFC 4180).",
            content =
                    @Content(
                            mediaType = Csv.MEDIA_TYPE,
                            schema = @Schema(implementation = String.class, examples = EXAMPLE)))
    @APIResponse(
            responseCode = "201",
            description = "Imported.",
            content = @Content(schema = @Schema(implementation = ActionImport.class)))
    public Response importTable(
            @RestPath @Parameter(description = ActionResource.INSTRUMENT, example = ActionResource.EXAMPLE)
                    String instrument,
            @RestQuery @NotNull @Parameter(description = "Whose table it is.", example = "UN") TableShape shape,
            @RestQuery @NotBlank @Parameter(description = "Where it was published.", example = "Example record")
                    String citation,
            InputStream table) {
        return writes.carryOut(imports.of(
                instrument,
                new ImportActions.Table(shape, Csv.read(new LimitedBody(table, MOST)), Source.citing(citation))));
    }

    @GET
    @Path("table")
    @Produces(Csv.MEDIA_TYPE)
    @Operation(
            operationId = "exportActions",
            summary = "Read signatures and consents as a table",
            description =
                    "In the shape of the UN Treaty Collection, the Dutch Treaty Database or the Treaty Office of the"
                            + " Council of Europe. A consent whose manner is not known is never called a ratification.")
    @APIResponse(
            responseCode = "200",
            description = "The table.",
            content = @Content(mediaType = Csv.MEDIA_TYPE, schema = @Schema(implementation = String.class)))
    public Response table(
            @RestPath @Parameter(description = ActionResource.INSTRUMENT, example = ActionResource.EXAMPLE)
                    String instrument,
            @RestQuery @NotNull @Parameter(description = "Whose shape it has.", example = "UN") TableShape shape,
            @BeanParam AsOfParameters asOf) {
        var about = declared.instrument(instrument);
        return reads.as(asOf, at -> representation.derived(at, exports.table(about, shape, at)));
    }
}
