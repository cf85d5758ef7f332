package org.depositary.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Keeps headers that belong to one connection on that connection (RFC 9110, section 7.6.1), and tells the service who
 * asked: what a client says of itself in {@code Forwarded} and {@code X-Forwarded-*} is dropped.
 */
final class HopHeaders implements ProxyInterceptor {

    private static final List<String> OF_ONE_HOP = List.of(
            "connection",
            "proxy-connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "te",
            "trailer",
            "upgrade",
            // Answered by the gateway's own server before the first byte is passed on.
            "expect");

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var headers = context.request().headers();
        dropHopByHop(headers);
        dropForwarded(headers);
        addForwarded(headers, context.request().proxiedRequest());
        return context.sendRequest();
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        dropHopByHop(context.response().headers());
        dropNoBody(context.response());
        return context.sendResponse();
    }

    /** An answer that cannot have a body and says no length would be sent as one in chunks (RFC 9112, section 6.1). */
    private static void dropNoBody(ProxyResponse response) {
        var bodiless = response.getStatusCode() == 204 || response.getStatusCode() == 304;
        if (bodiless && response.getBody() != null && response.getBody().length() < 0) {
            response.setBody(null);
        }
    }

    private static void dropHopByHop(MultiMap headers) {
        Stream.concat(nominated(headers), OF_ONE_HOP.stream()).toList().forEach(headers::remove);
    }

    /** What {@code Connection} itself names. */
    private static Stream<String> nominated(MultiMap headers) {
        return headers.getAll("connection").stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip)
                .filter(name -> !name.isEmpty());
    }

    private static void dropForwarded(MultiMap headers) {
        headers.names().stream()
                .filter(name -> name.equalsIgnoreCase("forwarded")
                        || name.toLowerCase(Locale.ROOT).startsWith("x-forwarded-"))
                .toList()
                .forEach(headers::remove);
    }

    private static void addForwarded(MultiMap headers, HttpServerRequest request) {
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", String.valueOf(request.scheme()));
        if (request.authority() != null) {
            headers.set("X-Forwarded-Host", request.authority().toString());
        }
    }
}
