package org.depositary.gateway.proxy;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/**
 * Lets pages of any origin read. A write from a page of another origin is not foreseen: its preflight is not granted.
 *
 * <p>Quarkus's own filter repeats the origin, which would part caches by origin, and refuses writes of our own pages.
 */
class Cors {

    /** Before anything else, so that problems can be read too. */
    private static final int PRIORITY = 1_000;

    private static final CharSequence ORIGIN = HttpHeaders.createOptimized("Access-Control-Allow-Origin");
    private static final CharSequence ANY = HttpHeaders.createOptimized("*");
    private static final CharSequence EXPOSE = HttpHeaders.createOptimized("Access-Control-Expose-Headers");
    private static final CharSequence EXPOSED = HttpHeaders.createOptimized(
            "ETag, Link, Location, Content-Location, Retry-After, RateLimit, RateLimit-Policy, Idempotency-Replayed, Dry-Run");
    private static final String ACCEPTED = "Accept, Accept-Language, Authorization, If-None-Match, Traceparent";
    private static final String ONE_DAY = "86400";

    void open(@Observes Filters filters) {
        filters.register(Cors::enter, PRIORITY);
    }

    private static void enter(RoutingContext request) {
        request.response().putHeader(ORIGIN, ANY).putHeader(EXPOSE, EXPOSED);
        if (isPreflight(request.request())) {
            request.response()
                    .putHeader("Access-Control-Allow-Methods", "GET, HEAD")
                    .putHeader("Access-Control-Allow-Headers", ACCEPTED)
                    .putHeader("Access-Control-Max-Age", ONE_DAY)
                    .setStatusCode(204)
                    .end();
        } else {
            request.next();
        }
    }

    private static boolean isPreflight(HttpServerRequest request) {
        return request.method().equals(HttpMethod.OPTIONS)
                && request.headers().contains("Origin")
                && request.headers().contains("Access-Control-Request-Method");
    }
}
