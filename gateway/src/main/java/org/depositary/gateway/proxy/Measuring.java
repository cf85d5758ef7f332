package org.depositary.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.http.HttpVersion;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import org.depositary.gateway.limit.Measured;

/** Counts a body that does not say its length while it streams through. */
final class Measuring implements ProxyInterceptor {

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var body = context.request().getBody();
        if (body.length() >= 0 || !mayHaveOne(context)) {
            return context.sendRequest();
        }
        var most = Errand.of(context).longestBody();
        var measured = new Measured(body.stream(), most);
        context.request().setBody(Body.body(measured));
        return context.sendRequest()
                .recover(failure -> Future.failedFuture(measured.isTooLong() ? new TooLong(most) : failure));
    }

    private static boolean mayHaveOne(ProxyContext context) {
        return context.request().version() == HttpVersion.HTTP_2
                || context.request().proxiedRequest().headers().contains("Transfer-Encoding");
    }
}
