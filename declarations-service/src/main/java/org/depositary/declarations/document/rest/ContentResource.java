package org.depositary.declarations.document.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;
import org.depositary.declarations.document.Contents;
import org.depositary.declarations.document.DocumentView;
import org.depositary.declarations.document.Documents;
import org.depositary.declarations.instrument.Instruments;
import org.depositary.kit.problem.HttpProblems;
import org.depositary.kit.problem.Problem;
import org.depositary.kit.read.Reads;
import org.depositary.kit.read.Representation;
import org.depositary.kit.time.AsOf;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The bytes of a document, whole or a range of them. */
@Path("/api/v1/instruments/{instrument}/documents/{document}/content")
@RunOnVirtualThread
@Tag(name = "Documents")
class ContentResource {

    private final Instruments instruments;
    private final Documents documents;
    private final Contents contents;
    private final Reads reads;
    private final Representation representation;

    ContentResource(
            Instruments instruments,
            Documents documents,
            Contents contents,
            Reads reads,
            Representation representation) {
        this.instruments = instruments;
        this.documents = documents;
        this.contents = contents;
        this.reads = reads;
        this.representation = representation;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "getDocumentContent",
            summary = "Download a document",
            description = "The bytes, or one range of them; the ETag is their SHA-256.")
    @APIResponse(
            responseCode = "200",
            description = "The bytes.",
            content =
                    @Content(
                            mediaType = MediaType.WILDCARD,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "206",
            description = "The range that was asked for.",
            content =
                    @Content(
                            mediaType = MediaType.WILDCARD,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "The bytes are those that the client has.")
    @APIResponse(responseCode = "416", description = "The document has no such range.")
    public Response content(
            @RestPath @Parameter(description = "The instrument's slug or id.", example = "paris-declaration-2026")
                    String instrument,
            @RestPath @Parameter(description = "The document's id.", example = "01994f6e-1111-7000-8000-000000000002")
                    String document,
            @RestHeader("Range") @Parameter(description = "One range of bytes.", example = "bytes=0-1023") @Nullable
                    String range,
            @RestHeader("If-Range") @Parameter(description = "The ETag of which the range is wanted.") @Nullable
                    String ifRange) {
        var found = reads.inSnapshot(() -> {
            var now = AsOf.today(reads.today());
            return documents.one(instruments.head(instrument, now), document, now);
        });
        var whole = new ByteRange(0, found.size() - 1);
        return Optional.ofNullable(range)
                .filter(asked -> ifRange == null || ifRange.equals('"' + found.sha256() + '"'))
                .flatMap(asked -> ByteRange.asked(asked, found.size()))
                .map(asked -> asked.isSatisfiable(found.size()) ? bytes(found, asked, 206) : noSuchRange(found))
                .orElseGet(() -> bytes(found, whole, 200));
    }

    private Response bytes(DocumentView found, ByteRange range, int status) {
        StreamingOutput bytes = out -> contents.write(found.sha256(), range.first(), range.last(), out);
        var answer = representation.of(found.sha256(), bytes);
        if (answer.getStatus() != 200) {
            return answer;
        }
        var response = Response.fromResponse(answer)
                .status(status)
                .type(found.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, range.length())
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + found.id() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'");
        return status == 206
                ? response.header("Content-Range", "bytes " + range.first() + "-" + range.last() + "/" + found.size())
                        .build()
                : response.build();
    }

    private static Response noSuchRange(DocumentView found) {
        return Response.status(416)
                .type(Problem.MEDIA_TYPE)
                .header("Content-Range", "bytes */" + found.size())
                .entity(HttpProblems.of(416))
                .build();
    }
}
