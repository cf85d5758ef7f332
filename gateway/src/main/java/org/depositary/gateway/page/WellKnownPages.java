package org.depositary.gateway.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.depositary.gateway.GatewaySettings;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What programs look for on any host: where its API is described (RFC 9727), and whom to tell of a hole (RFC 9116). */
@Path("/.well-known")
public class WellKnownPages {

    private static final String CATALOG =
            "application/linkset+json;profile=\"https://www.rfc-editor.org/info/rfc9727\"";

    /** Renewed each day, so that it says that the address is still read. */
    private static final Duration HALF_A_YEAR = Duration.ofDays(180);

    private final GatewaySettings settings;
    private final UriInfo uri;
    private final Clock clock;

    WellKnownPages(GatewaySettings settings, UriInfo uri, Clock clock) {
        this.settings = settings;
        this.uri = uri;
        this.clock = clock;
    }

    @GET
    @Path("api-catalog")
    @Produces("application/linkset+json")
    @Operation(hidden = true)
    public Response catalog() {
        var catalog = ApiCatalog.at(uri.getBaseUri().resolve("/"));
        return Response.ok(catalog)
                .type(CATALOG)
                .header(HttpHeaders.LINK, "</.well-known/api-catalog>; rel=\"api-catalog\"")
                .build();
    }

    @GET
    @Path("security.txt")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(hidden = true)
    public Response security() {
        var expires = clock.instant().truncatedTo(ChronoUnit.DAYS).plus(HALF_A_YEAR);
        return Response.ok("Contact: " + settings.page().securityContact() + "\nExpires: " + expires
                        + "\nPreferred-Languages: en\nCanonical: " + uri.getRequestUri() + "\n")
                .type(MediaType.TEXT_PLAIN_TYPE.withCharset("utf-8"))
                .build();
    }
}
