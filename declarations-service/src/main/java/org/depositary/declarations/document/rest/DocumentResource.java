package org.depositary.declarations.document.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Objects;
import org.depositary.declarations.document.AttachDocument;
import org.depositary.declarations.document.DocumentView;
import org.depositary.declarations.document.Documents;
import org.depositary.declarations.document.SpooledContent;
import org.depositary.declarations.instrument.Instruments;
import org.depositary.kit.identity.Roles;
import org.depositary.kit.read.AsOfParameters;
import org.depositary.kit.read.Reads;
import org.depositary.kit.read.Representation;
import org.depositary.kit.write.Writes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The documents of an instrument: listed, described, attached. */
@Path("/api/v1/instruments/{instrument}/documents")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documents", description = "Authentic texts, certified copies, full powers and what else is kept.")
class DocumentResource {

    private static final String NAME = "The instrument's slug, in any case, or its id.";

    private final Instruments instruments;
    private final Documents documents;
    private final AttachDocument attach;
    private final Reads reads;
    private final Writes writes;
    private final Representation representation;

    DocumentResource(
            Instruments instruments,
            Documents documents,
            AttachDocument attach,
            Reads reads,
            Writes writes,
            Representation representation) {
        this.instruments = instruments;
        this.documents = documents;
        this.attach = attach;
        this.reads = reads;
        this.writes = writes;
        this.representation = representation;
    }

    @GET
    @Operation(
            operationId = "listDocuments",
            summary = "List the documents of an instrument",
            description = "What is kept of the instrument besides its clauses, as it was attached.")
    @APIResponse(
            responseCode = "200",
            description = "The documents, and the instrument's ETag.",
            content = @Content(schema = @Schema(implementation = DocumentList.class)))
    public Response list(
            @RestPath @Parameter(description = NAME, example = "paris-declaration-2026") String instrument,
            @BeanParam AsOfParameters asOf) {
        return reads.as(asOf, at -> {
            var head = instruments.head(instrument, at);
            return representation.of(head.version(), at, DocumentList.of(documents.of(head, at), at));
        });
    }

    @GET
    @Path("{document}")
    @Operation(
            operationId = "getDocument",
            summary = "Read what is said of a document",
            description = "What the document is, its language, its SHA-256, and where its bytes are.")
    @APIResponse(
            responseCode = "200",
            description = "The document, and the instrument's ETag.",
            content = @Content(schema = @Schema(implementation = DocumentView.class)))
    public Response one(
            @RestPath @Parameter(description = NAME, example = "paris-declaration-2026") String instrument,
            @RestPath @Parameter(description = "The document's id.", example = "01994f6e-1111-7000-8000-000000000002")
                    String document,
            @BeanParam AsOfParameters asOf) {
        return reads.as(asOf, at -> {
            var head = instruments.head(instrument, at);
            return representation.of(head.version(), at, documents.one(head, document, at));
        });
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Roles.DEPOSITARY, Roles.LEGAL_OFFICER})
    @SecurityRequirement(name = "keycloak")
    @Operation(
            operationId = "attachDocument",
            summary = "Attach a document",
            description =
                    "Keeps the bytes that are sent (at most 50 MiB), once however often they are sent. What they are is"
                            + " found by their content: PDF, Word, OpenDocument, XML, plain text, PNG, JPEG or TIFF; a"
                            + " Content-Type that says otherwise is refused. A legal officer attaches documents of its own"
                            + " participant.")
    @RequestBody(
            description = "The bytes of the document.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "201",
            description = "Attached.",
            content = @Content(schema = @Schema(implementation = DocumentView.class)))
    @APIResponse(responseCode = "428", description = "If-Match with the instrument's ETag is needed.")
    public Response attach(
            @RestPath @Parameter(description = NAME, example = "paris-declaration-2026") String instrument,
            @BeanParam @Valid DocumentParameters document,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) @Nullable String mediaType,
            InputStream bytes) {
        var declared = Objects.requireNonNullElse(mediaType, MediaType.APPLICATION_OCTET_STREAM);
        try (var content = SpooledContent.of(bytes, declared)) {
            return writes.carryOut(attach.to(instrument, document.read(), content));
        }
    }
}
