package org.depositary.gateway.client;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.ClientHeaderParam;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The journal of a service, read as anybody may read it. */
@Path("/api/v1/{journal}/events")
@ClientHeaderParam(name = "User-Agent", value = Feed.AGENT)
interface FeedApi {

    @GET
    List<FeedEntry> entries(@RestPath String journal, @RestQuery long after, @RestQuery int wait, @RestQuery int limit);

    @GET
    @Path("/head")
    FeedHead head(@RestPath String journal);
}
