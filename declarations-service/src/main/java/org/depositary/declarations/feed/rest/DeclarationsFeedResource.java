package org.depositary.declarations.feed.rest;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What happened to instruments, clauses and participants, in the order in which the world learned of it. */
@Path("/api/v1/declarations/events")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events", description = "The journals as feeds: CloudEvents by position.")
class DeclarationsFeedResource {

    private final FeedReader feed;

    DeclarationsFeedResource(FeedReader feed) {
        this.feed = feed;
    }

    @GET
    @Operation(
            operationId = "readDeclarationsEvents",
            summary = "Read the journal of declarations",
            description =
                    "Entries after a position, in order and without gaps. A consumer that reads from 0 can rebuild its copy.")
    @APIResponse(responseCode = "200", description = "Entries; empty when there are none beyond the position.")
    public List<CloudEvent> events(@BeanParam FeedReader.Parameters parameters) {
        return feed.read(parameters);
    }

    @GET
    @Path("head")
    @Operation(
            operationId = "readDeclarationsHead",
            summary = "How far the journal of declarations is known",
            description = "The last position this replica knows, and the instant up to which nothing can be added.")
    @APIResponse(responseCode = "200", description = "The head.")
    public Head head() {
        return feed.head();
    }
}
