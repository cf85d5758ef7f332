package org.depositary.gateway.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.ProxyRequest;

/** A request that is answered before it was read: what is left of it is let go. One that has ended over HTTP/2 refuses that. */
public final class Unread {

    private Unread() {}

    /** Lets the rest of {@code request} come and go. */
    public static void letGo(HttpServerRequest request) {
        if (!request.isEnded()) {
            request.resume();
        }
    }

    /** The same for one that was to be handed on; it is handed on no more. */
    public static ProxyRequest letGo(ProxyRequest request) {
        return request.proxiedRequest().isEnded() ? request.setBody(null) : request.release();
    }
}
