package org.depositary.declarations.instrument.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.depositary.declarations.instrument.Instruments;
import org.depositary.declarations.instrument.Relation;
import org.depositary.declarations.instrument.Relations;
import org.depositary.kit.paging.ListParameters;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How an instrument stands to others; a relation is part of the description of the instrument that says it. */
@Path("/api/v1/instruments/{instrument}/relations")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Instruments")
class RelationResource {

    private final Instruments instruments;
    private final Relations relations;
    private final Reads reads;
    private final Representation representation;

    RelationResource(Instruments instruments, Relations relations, Reads reads, Representation representation) {
        this.instruments = instruments;
        this.relations = relations;
        this.reads = reads;
        this.representation = representation;
    }

    @GET
    @Operation(
            operationId = "listRelations",
            summary = "List how an instrument stands to others",
            description =
                    "The relations the instrument says itself and those that others say of it. They are changed with"
                            + " the description of the instrument that says them.")
    @APIResponse(
            responseCode = "200",
            description = "The relations; their ETag changes with what others say, too.",
            content = @Content(schema = @Schema(implementation = RelationList.class)))
    public Response list(
            @RestPath
                    @Parameter(
                            description = "The instrument's slug, in any case, or its id.",
                            example = "paris-declaration-2026")
                    String instrument,
            @RestQuery @Parameter(description = "Kinds, by comma.", example = "AMENDS,SUPPLEMENTS") @Nullable
                    String kind,
            @BeanParam AsOfParameters asOf) {
        var kinds = ListParameters.several("kind", kind, Relation.Kind.class);
        return reads.as(asOf, at -> {
            var head = instruments.head(instrument, at);
            var found = relations.of(head, kinds, at);
            return representation.of(head.version() + "." + found.lastEntry(), at, RelationList.of(found.items(), at));
        });
    }
}
