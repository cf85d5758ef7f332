package org.depositary.gateway.cache;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.depositary.gateway.GatewaySettings;
import org.depositary.gateway.Service;
import org.jboss.logging.Logger;

/** Asks each service again and again how far its journal goes, on a connection of its own. */
@Singleton
class HeadPolls {

    private static final Logger LOG = Logger.getLogger(HeadPolls.class);

    private final Vertx vertx;
    private final GatewaySettings settings;
    private final Watermarks watermarks;
    private final HttpClient client;

    HeadPolls(Vertx vertx, GatewaySettings settings, Watermarks watermarks) {
        this.vertx = vertx;
        this.settings = settings;
        this.watermarks = watermarks;
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setConnectTimeout(patience()), new PoolOptions().setHttp1MaxSize(2));
    }

    void start(@Observes StartupEvent start) {
        Service.WITH_JOURNAL.forEach(service -> {
            ask(service);
            vertx.setPeriodic(settings.cache().beat().toMillis(), beat -> ask(service));
        });
    }

    void stop(@Observes ShutdownEvent stop) {
        client.close();
    }

    /** The head is as old as the question: what was settled while the answer was on its way is not in it. */
    private void ask(Service service) {
        var asked = System.nanoTime();
        client.request(question(service))
                .compose(HttpClientRequest::send)
                .compose(HttpClientResponse::body)
                .map(HeadPolls::position)
                .onSuccess(position -> watermarks.heard(service, position, asked))
                .onFailure(failure -> LOG.debugf("%s does not say its head: %s", service.title(), failure));
    }

    private RequestOptions question(Service service) {
        return new RequestOptions()
                .setAbsoluteURI(settings.of(service).url() + service.feed() + "/head")
                .setTimeout(patience());
    }

    /** Longer than this, an answer would be too old to be of use. */
    private int patience() {
        return (int) settings.cache().trust().toMillis();
    }

    private static long position(Buffer head) {
        return head.toJsonObject().getLong("position");
    }
}
