package org.depositary.gateway.standin;

import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** Stands for one service, listens where the gateway looks for it, and remembers what it was asked. */
public final class StandIn implements AutoCloseable {

    /** What reached the service. */
    public record Asked(String method, String uri, MultiMap headers) {}

    private final Vertx vertx;
    private final URI address;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private volatile Handler<HttpServerRequest> answer =
            request -> request.response().setStatusCode(404).end();
    private final StandInJournal journal;
    private volatile long head;
    private volatile boolean silent;
    private @Nullable HttpServer server;

    private StandIn(Vertx vertx, URI address) {
        this.vertx = vertx;
        this.address = address;
        this.journal = StandInJournal.of(address);
    }

    /** {@code service} is the key of its address: {@code declarations} or {@code ratification}. */
    public static StandIn listening(Vertx vertx, String service) {
        var key = "depositary." + service + ".url";
        var standIn = new StandIn(vertx, URI.create(ConfigProvider.getConfig().getValue(key, String.class)));
        Awaitility.await().ignoreExceptions().untilAsserted(standIn::listen);
        return standIn;
    }

    public StandIn answering(Handler<HttpServerRequest> handler) {
        answer = handler;
        return this;
    }

    /** Answers every request with {@code json}. */
    public StandIn answering(int status, String json) {
        return answering(request -> request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", status < 400 ? "application/json" : "application/problem+json")
                .end(json));
    }

    /** Answers every GET with {@code json}, tagged, read when the journal went as far as it does now. */
    public StandIn representing(String json) {
        return answering(request -> represent(request, json));
    }

    /** Ends {@code request} as a service does that is asked for a representation. */
    public void represent(HttpServerRequest request, String json) {
        var tag = '"' + Integer.toHexString(json.hashCode()) + '"';
        var known = tag.equals(request.getHeader("If-None-Match"));
        request.response()
                .setStatusCode(known ? 304 : 200)
                .putHeader("ETag", tag)
                .putHeader("Depositary-Head", String.valueOf(head))
                .putHeader("Cache-Control", "max-age=3600");
        if (known) {
            request.response().end();
        } else {
            request.response().putHeader("Content-Type", "application/json").end(json);
        }
    }

    /** Its journal goes to {@code position}, and it says so when it is asked for its head. */
    public StandIn at(long position) {
        head = position;
        return this;
    }

    /** What it tells of what has happened; outlives the stand-in, as a database does. */
    public StandInJournal journal() {
        return journal;
    }

    /** Does not say its head any more. */
    public void concealHead() {
        silent = true;
    }

    public List<Asked> asked() {
        return asked;
    }

    public Asked lastAsked() {
        return asked.getLast();
    }

    /** Nobody listens at the service's address any more. */
    @Override
    public void close() {
        if (server != null) {
            await(server.close());
            server = null;
        }
    }

    private void sayHead(HttpServerRequest request) {
        if (!silent) {
            var own = "depositary-gateway".equals(request.getHeader("User-Agent"));
            request.response().putHeader("Content-Type", "application/json");
            request.response()
                    .end("{\"position\": " + (own ? journal.end() : head)
                            + ", \"settledThrough\": \"2026-01-06T12:00:00Z\"}");
        }
    }

    /** Fails for a moment after another has closed: the socket outlives the answer that it is closed. */
    private void listen() {
        var listening = vertx.createHttpServer().requestHandler(request -> {
            if (request.path().endsWith("/events/head")) {
                sayHead(request);
            } else if ("depositary-gateway".equals(request.getHeader("User-Agent"))) {
                journal.read(request);
            } else {
                asked.add(new Asked(request.method().name(), request.uri(), request.headers()));
                answer.handle(request);
            }
        });
        await(listening.listen(address.getPort(), address.getHost()));
        server = listening;
    }

    private static void await(io.vertx.core.Future<?> future) {
        try {
            future.toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
