package org.depositary.kit.write;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** The very bytes a write was answered with, so that a repeat gets the same. */
record StoredAnswer(int status, @Nullable String location, String eTag, String body) {

    Response.ResponseBuilder response() {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.ETAG, eTag)
                .header(HttpHeaders.LOCATION, location)
                .entity(body);
    }

    Response replayed() {
        return response().header("Idempotency-Replayed", "true").build();
    }

    Response tried() {
        return response()
                .header(HttpHeaders.LOCATION, null)
                .header("Dry-Run", "true")
                .build();
    }
}
