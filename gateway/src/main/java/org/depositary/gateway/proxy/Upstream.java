package org.depositary.gateway.proxy;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;

/** One service as the proxy reaches it. Bodies stream through in both directions; none is ever held whole. */
final class Upstream {

    private final HttpProxy proxy;

    Upstream(Connections connections, Patience patience, Failures failures) {
        proxy = HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), connections.client())
                .origin(context -> connections.open(context.request().proxiedRequest()))
                .addInterceptor(failures)
                .addInterceptor(patience)
                .addInterceptor(new HopHeaders());
    }

    void handle(HttpServerRequest request) {
        proxy.handle(request);
    }
}
