package org.depositary.gateway.proxy;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import java.util.List;

/** One service as the proxy reaches it. Bodies stream through in both directions; only a short one that is kept is held whole. */
final class Upstream {

    private final HttpProxy proxy;

    /** Requests pass {@code interceptors} in their order, answers in the opposite one. */
    Upstream(Connections connections, List<ProxyInterceptor> interceptors) {
        proxy = HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), connections.client())
                .origin(context -> connections.open(context.request().proxiedRequest()));
        interceptors.forEach(proxy::addInterceptor);
    }

    void handle(HttpServerRequest request, Errand errand) {
        ScopedValue.where(Errand.IN_HAND, errand).run(() -> proxy.handle(request));
    }
}
