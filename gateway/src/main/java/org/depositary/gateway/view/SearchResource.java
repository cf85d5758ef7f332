package org.depositary.gateway.view;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where something is found, whatever it is. */
@Path("/api/v1/search")
@Tag(name = "Views", description = "What a screen needs from all services, in one call.")
public class SearchResource {

    private final ReadSearch readSearch;
    private final Representation representation;
    private final Clock clock;
    private final UriInfo uri;

    SearchResource(ReadSearch readSearch, Representation representation, Clock clock, UriInfo uri) {
        this.readSearch = readSearch;
        this.representation = representation;
        this.clock = clock;
        this.uri = uri;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Operation(
            operationId = "search",
            summary = "Search everything",
            description = "Instruments by slug and title, participants by code and name, clauses by the words of their"
                    + " texts; the best of each first. What could not be searched is named in `missing`, and `partial` is"
                    + " true.")
    @APIResponse(
            responseCode = "200",
            description = "What was found.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SearchView.class)))
    @APIResponse(responseCode = "304", description = "The answer is the one that If-None-Match names.")
    public Response search(@BeanParam SearchQuestion question) {
        var search = question.on(clock);
        return representation.of(
                () -> readSearch.read(search),
                view -> "/api/v1/search?" + uri.getRequestUri().getRawQuery());
    }
}
