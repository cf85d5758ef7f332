package org.depositary.ratification.procedure.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.depositary.kit.read.AsOfParameters;
import org.depositary.kit.read.Reads;
import org.depositary.kit.read.Representation;
import org.depositary.kit.time.AsOf;
import org.depositary.ratification.procedure.store.DrawProcedure;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The graph of a procedure: to be evaluated, laid out or looked at, and coloured for a case. */
@Path("/api/v1/procedures/{procedure}/graph")
@RunOnVirtualThread
@Tag(name = "Procedures")
class ProcedureGraphResource {

    private final DrawProcedure draw;
    private final Reads reads;
    private final Representation representation;
    private final HttpHeaders headers;

    ProcedureGraphResource(DrawProcedure draw, Reads reads, Representation representation, HttpHeaders headers) {
        this.draw = draw;
        this.reads = reads;
        this.representation = representation;
        this.headers = headers;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "getProcedureGraph",
            summary = "Read the graph of a national procedure",
            description =
                    "As JSON the graph that the procedure draws, which `POST /procedures/evaluations` takes; as SVG"
                            + " or DOT its steps as a picture. With `approval` in the version that this case follows, each step"
                            + " in the colour of what became of it or of whether it must or may happen.")
    @APIResponse(
            responseCode = "200",
            description = "The graph, in the form that `Accept` or `format` asks for.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = GraphView.class)),
                @Content(mediaType = GraphForm.DRAWING, schema = @Schema(implementation = String.class)),
                @Content(mediaType = GraphForm.GRAPHVIZ, schema = @Schema(implementation = String.class))
            })
    public Response graph(
            @RestPath @Parameter(description = "The procedure's id, in any case.", example = "fr-forces")
                    String procedure,
            @RestQuery @Parameter(description = "A version, other than the one that stands.", example = "1") @Nullable
                    Integer version,
            @BeanParam Wanted wanted,
            @BeanParam AsOfParameters asOf) {
        return reads.as(asOf, at -> answer(drawn(procedure, Optional.ofNullable(version), wanted, at), wanted, at));
    }

    /** Of which case, and in which form. */
    public static class Wanted {

        @RestQuery
        @Parameter(description = "An approval that follows the procedure, to colour the steps for.")
        @Nullable
        UUID approval;

        @RestQuery
        @Parameter(description = "`json`, `dot` or `svg`, instead of `Accept`.", example = "svg")
        @Nullable
        String format;
    }

    private DrawProcedure.Drawn drawn(String procedure, Optional<Integer> version, Wanted wanted, AsOf at) {
        return Optional.ofNullable(wanted.approval)
                .map(approval -> draw.drawnFor(procedure, approval, at))
                .orElseGet(() -> draw.drawn(procedure, version, at));
    }

    private Response answer(DrawProcedure.Drawn drawn, Wanted wanted, AsOf at) {
        var form = GraphForm.wanted(wanted.format, headers);
        var tag = drawn.tag() + form.suffix();
        var body = switch (form) {
            case JSON -> GraphView.of(drawn);
            case DOT -> drawn.picture().dot();
            case SVG -> drawn.picture().svg();
        };
        var answer = drawn.reading().isPresent() ? representation.of(tag, at, body) : representation.of(tag, body);
        return Response.fromResponse(answer)
                .type(form.type())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }
}
