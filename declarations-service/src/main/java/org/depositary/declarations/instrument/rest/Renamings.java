package org.depositary.declarations.instrument.rest;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.regex.Pattern;
import org.depositary.declarations.instrument.RenamedInstrument;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Leads from a former slug to the one an instrument has now, whatever was asked of it (RFC 9110, section 15.4.9). */
@Singleton
class Renamings {

    private static final int PERMANENT_REDIRECT = 308;
    private static final Pattern NAMED = Pattern.compile("(?<=/instruments/)[^/]+");

    @ServerExceptionMapper
    Response lead(RenamedInstrument renamed, UriInfo uri) {
        var asked = uri.getRequestUri();
        var path = NAMED.matcher(asked.getRawPath()).replaceFirst(renamed.slug());
        var query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
        return Response.status(PERMANENT_REDIRECT)
                .header(HttpHeaders.LOCATION, path + query)
                .build();
    }
}
