package org.depositary.ratification.instrument.client;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The feed of declarations-service, read whole with this service's own account. */
@Path("/api/v1/declarations/events")
@RegisterRestClient(configKey = "declarations")
@OidcClientFilter
public interface DeclarationsFeed {

    /** At most {@code limit} entries after a position, waiting some seconds for the first; none is sealed to a service. */
    @GET
    List<FeedEntry> after(
            @QueryParam("after") long position,
            @QueryParam("wait") int seconds,
            @QueryParam("limit") int limit,
            @QueryParam("visibility") String least);

    @GET
    @Path("head")
    FeedHead head();
}
