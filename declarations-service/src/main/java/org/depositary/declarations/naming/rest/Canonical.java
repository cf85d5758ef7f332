package org.depositary.declarations.naming.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** The canonical path of what is served under a name in another case, or under an alias (RFC 9110, section 8.7). */
public final class Canonical {

    private Canonical() {}

    /** {@code answer}, which says that what it holds lies at {@code path}. */
    public static Response at(String path, Response answer) {
        return Response.fromResponse(answer)
                .header(HttpHeaders.CONTENT_LOCATION, path)
                .build();
    }
}
