package org.depositary.declarations.clause.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.depositary.declarations.clause.ClauseComparison;
import org.depositary.declarations.clause.CompareClauses;
import org.depositary.declarations.instrument.Instruments;
import org.depositary.kit.read.AsOfParameters;
import org.depositary.kit.read.Reads;
import org.depositary.kit.read.Representation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** How a clause differs from what it was, or from itself in another language. */
@Path("/api/v1/instruments/{instrument}/clauses/{eId}/diff")
@RunOnVirtualThread
@Tag(name = "Clauses")
class ComparisonResource {

    private final Instruments instruments;
    private final CompareClauses compare;
    private final Reads reads;
    private final Representation representation;

    ComparisonResource(Instruments instruments, CompareClauses compare, Reads reads, Representation representation) {
        this.instruments = instruments;
        this.compare = compare;
        this.reads = reads;
        this.representation = representation;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @Operation(
            operationId = "compareClause",
            summary = "Compare two texts of a clause",
            description =
                    "What makes the text of one day or language out of that of another, word by word: as JSON, or as a"
                            + " page with `Accept: text/html`. A clause is followed through its renumbering.")
    @APIResponse(
            responseCode = "200",
            description = "The comparison.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ClauseComparison.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class))
            })
    public Response compare(
            @RestPath
                    @Parameter(
                            description = "The instrument's slug, in any case, or its id.",
                            example = "paris-declaration-2026")
                    String instrument,
            @RestPath @Parameter(description = "The clause's eId on either day, or its work id.", example = "para_3")
                    String eId,
            @BeanParam ComparisonParameters texts,
            @BeanParam AsOfParameters asOf) {
        var html = texts.wantsHtml();
        return reads.as(asOf, at -> {
            var head = instruments.head(instrument, at);
            var comparison = compare.of(head, eId, texts.read(at), at);
            var version = head.version() + "."
                    + Integer.toHexString(comparison.toString().hashCode());
            return html
                    ? page(representation.of(version + "-html", at, ComparisonPage.of(comparison)))
                    : representation.of(version, at, comparison);
        });
    }

    private static Response page(Response page) {
        return Response.fromResponse(page)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .build();
    }
}
