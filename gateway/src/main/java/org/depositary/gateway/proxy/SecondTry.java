package org.depositary.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.StreamResetException;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.concurrent.TimeoutException;

/**
 * Asks once more where the connection broke before there was an answer, which a read may be (RFC 9110, section 9.2.2): an
 * idle connection that the service has closed is found out only when it is used.
 *
 * <p>The last of the interceptors, so that asking again goes through none of the others twice.
 */
final class SecondTry implements ProxyInterceptor {

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var method = context.request().getMethod();
        var isRead = method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
        return context.sendRequest()
                .recover(failure -> isRead && isBroken(failure) ? again(context) : Future.failedFuture(failure));
    }

    private static Future<ProxyResponse> again(ProxyContext context) {
        context.request().setBody(null);
        return context.sendRequest();
    }

    /** Neither late, nor never connected, nor reset from this side. */
    private static boolean isBroken(Throwable failure) {
        return !(failure instanceof TimeoutException
                || failure instanceof Unreachable
                || failure instanceof StreamResetException);
    }
}
