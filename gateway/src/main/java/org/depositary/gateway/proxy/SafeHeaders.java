package org.depositary.gateway.proxy;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/** Tells browsers what an answer of this host may not do. */
class SafeHeaders {

    /** After CORS, before anything that answers. */
    private static final int PRIORITY = 999;

    private static final CharSequence POLICY = HttpHeaders.createOptimized("Content-Security-Policy");
    private static final CharSequence OF_DATA =
            HttpHeaders.createOptimized("default-src 'none'; frame-ancestors 'none'; sandbox");
    private static final CharSequence OF_PAGES =
            HttpHeaders.createOptimized("default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");

    /** The reader of the document runs scripts of this host, and asks the realm for a token. */
    private static final CharSequence OF_DOCS = HttpHeaders.createOptimized("default-src 'self'; script-src 'self'"
            + " 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src *; frame-ancestors"
            + " 'none'");

    private static final CharSequence TYPES = HttpHeaders.createOptimized("X-Content-Type-Options");
    private static final CharSequence NO_SNIFFING = HttpHeaders.createOptimized("nosniff");
    private static final CharSequence REFERRER = HttpHeaders.createOptimized("Referrer-Policy");
    private static final CharSequence NO_REFERRER = HttpHeaders.createOptimized("no-referrer");
    private static final CharSequence SHARED = HttpHeaders.createOptimized("Cross-Origin-Resource-Policy");
    private static final CharSequence WITH_ALL = HttpHeaders.createOptimized("cross-origin");
    private static final String TWO_YEARS = "max-age=63072000; includeSubDomains";

    void open(@Observes Filters filters) {
        filters.register(SafeHeaders::enter, PRIORITY);
    }

    private static void enter(RoutingContext request) {
        var response = request.response();
        response.putHeader(POLICY, policy(request.request().path()));
        response.putHeader(TYPES, NO_SNIFFING);
        response.putHeader(REFERRER, NO_REFERRER);
        response.putHeader(SHARED, WITH_ALL);
        if (request.request().isSSL()) {
            response.putHeader("Strict-Transport-Security", TWO_YEARS);
        }
        request.next();
    }

    private static CharSequence policy(String path) {
        if (path.startsWith("/docs")) {
            return OF_DOCS;
        }
        return path.startsWith("/problems") ? OF_PAGES : OF_DATA;
    }
}
