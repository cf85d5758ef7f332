package org.depositary.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.time.Duration;
import org.depositary.gateway.GatewaySettings;

/** The bounded pool of connections to one service, and the clocks that run on them. */
final class Connections {

    private final HttpClient client;
    private final Duration connectTimeout;
    private final Duration answerTimeout;

    Connections(Vertx vertx, URI address, GatewaySettings.Proxy settings) {
        client = vertx.createHttpClient(
                options(address, settings), new PoolOptions().setHttp1MaxSize(settings.connections()));
        connectTimeout = settings.connectTimeout();
        answerTimeout = settings.answerTimeout();
    }

    HttpClient client() {
        return client;
    }

    /** A request to the service on behalf of {@code incoming}; fails with {@link Unreachable} when there is no connection. */
    Future<HttpClientRequest> open(HttpServerRequest incoming) {
        var received = incoming.isEnded() ? Future.<Void>succeededFuture() : incoming.end();
        return client.request(new RequestOptions().setConnectTimeout(connectTimeout.toMillis()))
                .recover(failure -> Future.failedFuture(new Unreachable(failure)))
                .onSuccess(outgoing -> received.onSuccess(end -> startClock(incoming, outgoing)));
    }

    /** The service's time begins when it has the whole request: an upload takes as long as its sender needs. */
    private void startClock(HttpServerRequest incoming, HttpClientRequest outgoing) {
        if (!outgoing.response().isComplete()) {
            outgoing.idleTimeout(answerTimeout.plus(LongPoll.waitOf(incoming)).toMillis());
        }
    }

    private static HttpClientOptions options(URI address, GatewaySettings.Proxy settings) {
        var secure = "https".equals(address.getScheme());
        var port = address.getPort();
        return new HttpClientOptions()
                .setDefaultHost(address.getHost())
                .setDefaultPort(port > 0 ? port : secure ? 443 : 80)
                .setSsl(secure)
                .setConnectTimeout((int) settings.connectTimeout().toMillis())
                .setIdleTimeout((int) settings.idleTimeout().toSeconds())
                .setMaxWaitQueueSize(settings.waiting());
    }
}
