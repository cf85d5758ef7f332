package org.depositary.gateway.change;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.virtual.threads.VirtualThreads;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import org.depositary.gateway.GatewaySettings;
import org.depositary.gateway.problem.ProblemAnswer;
import org.depositary.gateway.problem.ProblemWriter;
import org.depositary.kit.problem.HttpProblems;
import org.depositary.kit.problem.Malformed;

/** Opens a stream of events for who asks for one; each has a virtual thread, which writes what its reader takes. */
@Singleton
class EventStreams {

    /** After the door has let the request in, before any resource. */
    private static final int PRIORITY = 0;

    private static final String PATH = "/api/v1/changes";

    private final Journals journals;
    private final EventText text;
    private final GatewaySettings.Changes settings;
    private final ExecutorService threads;
    private final ProblemWriter problems;
    private final AtomicInteger open = new AtomicInteger();

    EventStreams(
            Journals journals,
            EventText text,
            GatewaySettings settings,
            @VirtualThreads ExecutorService threads,
            ProblemWriter problems) {
        this.journals = journals;
        this.text = text;
        this.settings = settings.changes();
        this.threads = threads;
        this.problems = problems;
    }

    void open(@Observes Filters filters) {
        filters.register(this::enter, PRIORITY);
    }

    private void enter(RoutingContext routing) {
        var request = routing.request();
        if (!request.path().equals(PATH) || !request.method().equals(HttpMethod.GET) || !wantsEvents(request)) {
            routing.next();
        } else if (open.get() >= settings.streams()) {
            problems.end(request, ProblemAnswer.tooManyStreams());
        } else {
            begin(request);
        }
    }

    private void begin(HttpServerRequest request) {
        try {
            var stream = new EventStream(request.response(), journals, text, settings.heartbeat());
            var filter = Filter.of(
                    request.getParam("instrument"), request.getParam("participant"), request.getParam("kind"));
            var from = from(request).orElseGet(journals::end);
            open.incrementAndGet();
            threads.execute(() -> {
                try {
                    stream.run(from, filter);
                } finally {
                    open.decrementAndGet();
                }
            });
        } catch (Malformed cursor) {
            problems.end(request, new ProblemAnswer(HttpProblems.of(400).saying(cursor.detail()), Map.of()));
        }
    }

    private static Optional<Positions> from(HttpServerRequest request) {
        return Optional.ofNullable(request.getHeader("Last-Event-ID"))
                .filter(id -> !id.isBlank())
                .or(() -> Optional.ofNullable(request.getParam("after")))
                .map(Positions::parse);
    }

    private static boolean wantsEvents(HttpServerRequest request) {
        var format = request.getParam("format");
        var accept = request.getHeader("Accept");
        return format == null
                ? accept != null && accept.toLowerCase(Locale.ROOT).contains("text/event-stream")
                : format.equals("events");
    }
}
