package org.depositary.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.Set;
import org.depositary.gateway.http.Unread;
import org.depositary.gateway.limit.Measured;

/** Counts a body that does not say its length while it streams through; a request that has none goes on without. */
final class Measuring implements ProxyInterceptor {

    /** Over HTTP/2 nothing in a request's head says whether a body follows; of these none does. */
    private static final Set<HttpMethod> HAVE_NONE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.DELETE);

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var request = context.request();
        if (HAVE_NONE.contains(request.getMethod()) && isHttp2(request)) {
            Unread.letGo(request.proxiedRequest());
            request.setBody(null);
            return context.sendRequest();
        }
        if (request.getBody().length() >= 0 || !mayHaveOne(request)) {
            return context.sendRequest();
        }
        var most = Errand.of(context).longestBody();
        var measured = new Measured(request.getBody().stream(), most);
        request.setBody(Body.body(measured));
        inChunks(request);
        return context.sendRequest()
                .recover(failure -> Future.failedFuture(measured.isTooLong() ? new TooLong(most) : failure));
    }

    private static boolean mayHaveOne(ProxyRequest request) {
        return isHttp2(request) || request.proxiedRequest().headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    /** HTTP/2 has frames of its own; towards the service, which is asked over HTTP/1.1, a body of no said length is chunked. */
    private static void inChunks(ProxyRequest request) {
        if (isHttp2(request)) {
            request.proxiedRequest().headers().set(HttpHeaders.TRANSFER_ENCODING, HttpHeaders.CHUNKED);
        }
    }

    private static boolean isHttp2(ProxyRequest request) {
        return request.version() == HttpVersion.HTTP_2;
    }
}
