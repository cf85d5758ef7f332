package org.depositary.gateway.change;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.depositary.gateway.Service;

/** One open stream of events. It waits for its reader: what is not taken is not written, and nothing is held for it. */
final class EventStream {

    private static final int PAGE = 100;

    private final HttpServerResponse response;
    private final Journals journals;
    private final EventText text;
    private final Duration heartbeat;

    EventStream(HttpServerResponse response, Journals journals, EventText text, Duration heartbeat) {
        this.response = response;
        this.journals = journals;
        this.text = text;
        this.heartbeat = heartbeat;
    }

    /** Writes what comes after {@code from}, until the reader has gone or the gateway stops. */
    void run(Positions from, Filter filter) {
        try {
            begin();
            write(text.comment("what changes follows"));
            follow(from, filter);
            response.end();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException gone) {
            // The reader has gone; with the last id it may come again.
            response.reset();
        }
    }

    private void begin() {
        response.setChunked(true)
                .putHeader("Content-Type", "text/event-stream")
                .putHeader("Cache-Control", "no-cache")
                .putHeader("X-Accel-Buffering", "no");
    }

    private void follow(Positions from, Filter filter) throws InterruptedException, ExecutionException {
        var at = from;
        List<Service> silent = List.of();
        while (journals.isRunning() && !response.closed()) {
            if (!silent.equals(journals.silent())) {
                silent = journals.silent();
                write(text.comment(says(silent)));
            }
            var reading = Reading.of(journals, at, filter, PAGE);
            at = reading.upTo();
            for (var found : reading.found()) {
                write(text.of(found));
            }
            if (reading.ended()) {
                await(at, silent);
            }
        }
    }

    /** Waits for more; says now and then that it does. */
    private void await(Positions at, List<Service> silent) throws InterruptedException, ExecutionException {
        journals.await(() -> isBeyond(at) || !silent.equals(journals.silent()) || response.closed(), heartbeat);
        if (!isBeyond(at) && silent.equals(journals.silent())) {
            write(text.heartbeat(at));
        }
    }

    private boolean isBeyond(Positions at) {
        var end = journals.end();
        return end.declarations() > at.declarations() || end.ratification() > at.ratification();
    }

    private static String says(List<Service> silent) {
        return silent.isEmpty()
                ? "both services answer"
                : String.join(", ", silent.stream().map(Service::title).toList())
                        + " does not answer; its changes follow when it does";
    }

    /** Returns when it has been taken. */
    private void write(Buffer what) throws InterruptedException, ExecutionException {
        response.write(what).toCompletionStage().toCompletableFuture().get();
    }
}
