package org.depositary.gateway.cache;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import org.depositary.gateway.http.Unread;

/** Writes an answer from memory. */
public final class Telling {

    private Telling() {}

    /** Ends {@code request} with {@code told}, or with 304 for who has it. */
    public static void tell(HttpServerRequest request, Told told) {
        var response = request.response();
        if (response.closed() || response.ended()) {
            return;
        }
        told.writeHeaders(response.headers());
        if (told.isKnownTo(request.headers())) {
            response.headers().remove(HttpHeaders.CONTENT_TYPE);
            response.setStatusCode(304).end();
        } else if (request.method().equals(HttpMethod.HEAD)) {
            response.putHeader(
                            HttpHeaders.CONTENT_LENGTH,
                            String.valueOf(told.kept().body().length()))
                    .end();
        } else {
            response.end(told.kept().body());
        }
        Unread.letGo(request);
    }
}
