package org.depositary.ratification.feed.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.depositary.kit.journal.CloudEvent;
import org.depositary.kit.journal.FeedReader;
import org.depositary.kit.journal.Head;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What this service has recorded, as a feed. */
@Path("/api/v1/ratifications/events")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events", description = "The journals as feeds: CloudEvents by position.")
class RatificationEventsResource {

    private final FeedReader feed;

    RatificationEventsResource(FeedReader feed) {
        this.feed = feed;
    }

    @GET
    @Operation(
            operationId = "listRatificationEvents",
            summary = "Read the journal of ratifications",
            description =
                    "Entries after a position, in their one order and without gaps; waits for the first if asked to.")
    public List<CloudEvent> events(@BeanParam FeedReader.Parameters parameters) {
        return feed.read(parameters);
    }

    @GET
    @Path("head")
    @Operation(
            operationId = "getRatificationEventsHead",
            summary = "Read how far the journal of ratifications goes",
            description = "The last position, and the instant up to which nothing can be added.")
    public Head head() {
        return feed.head();
    }
}
