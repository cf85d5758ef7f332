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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** How far an instrument has got. */
@Path("/api/v1/instruments/{instrument}/progress")
@Tag(name = "Views", description = "What a screen needs from all services, in one call.")
public class ProgressResource {

    private final ReadProgress readProgress;
    private final Representation representation;
    private final Clock clock;
    private final UriInfo uri;

    ProgressResource(ReadProgress readProgress, Representation representation, Clock clock, UriInfo uri) {
        this.readProgress = readProgress;
        this.representation = representation;
        this.clock = clock;
        this.uri = uri;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Operation(
            operationId = "getProgress",
            summary = "How far an instrument has got",
            description = "Every participant with its status and its approvals, how many approvals stand at each stage,"
                    + " how far it is from entering into force, and the next deadlines. When a service does not answer, what"
                    + " it would have said is named in `missing` and `partial` is true.")
    @APIResponse(
            responseCode = "200",
            description = "The progress on that day.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProgressView.class)))
    @APIResponse(responseCode = "304", description = "The answer is the one that If-None-Match names.")
    @APIResponse(responseCode = "422", description = "`knownAt` lies in the future.")
    public Response progress(
            @Parameter(description = "The instrument's slug or UUID.", example = "example-treaty") @RestPath
                    String instrument,
            @BeanParam TimeParameters time) {
        return representation.of(
                () -> readProgress.read(instrument, time.on(clock)), view -> location(view.instrument()));
    }

    private String location(String slug) {
        var query = uri.getRequestUri().getRawQuery();
        return "/api/v1/instruments/" + slug + "/progress" + (query == null ? "" : "?" + query);
    }
}
