package org.depositary.declarations.instrument.client;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.depositary.kit.follow.FeedEntry;
import org.depositary.kit.follow.FeedHead;
import org.depositary.kit.follow.FollowedFeed;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The feed of ratification-service. */
@Path("/api/v1/ratifications/events")
@RegisterRestClient(configKey = "ratifications")
@OidcClientFilter
public interface RatificationsFeed extends FollowedFeed {

    @GET
    @Override
    List<FeedEntry> after(
            @QueryParam("after") long position,
            @QueryParam("wait") int seconds,
            @QueryParam("limit") int limit,
            @QueryParam("visibility") String least);

    @GET
    @Path("head")
    @Override
    FeedHead head();
}
