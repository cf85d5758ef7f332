package org.depositary.kit.problem;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Leads from a former name to the one something has now, whatever was asked of it (RFC 9110, section 15.4.9). */
@Singleton
class Renamings {

    private static final int PERMANENT_REDIRECT = 308;

    @ServerExceptionMapper
    public Response lead(Renamed renamed, UriInfo uri) {
        var asked = uri.getRequestUri();
        var query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
        return Response.status(PERMANENT_REDIRECT)
                .header(HttpHeaders.LOCATION, renamed.leadsTo(asked.getRawPath()) + query)
                .build();
    }
}
