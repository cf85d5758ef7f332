package org.depositary.gateway.proxy;

import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** One service as the proxy reaches it. Bodies stream through in both directions; only a short one that is kept is held whole. */
final class Upstream {

    private final HttpProxy proxy;
    private final int mostForAnybody;
    private final AtomicInteger inHand = new AtomicInteger();

    /** Requests pass {@code interceptors} in their order, answers in the opposite one. */
    Upstream(Connections connections, int mostForAnybody, List<ProxyInterceptor> interceptors) {
        this.mostForAnybody = mostForAnybody;
        proxy = HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), connections.client())
                .origin(context -> connections.open(context.request().proxiedRequest()));
        interceptors.forEach(proxy::addInterceptor);
    }

    /** Whether reads by anybody yield: so much is in hand that what is left is for those who write. */
    boolean isBusy() {
        return inHand.get() >= mostForAnybody;
    }

    void handle(RoutingContext request, Errand errand) {
        inHand.incrementAndGet();
        request.addEndHandler(end -> inHand.decrementAndGet());
        ScopedValue.where(Errand.IN_HAND, errand).run(() -> proxy.handle(request.request()));
    }
}
