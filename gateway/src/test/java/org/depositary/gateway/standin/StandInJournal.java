package org.depositary.gateway.standin;

import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The journal of a stand-in, read as a feed; it keeps what has happened though nobody listens at the address. */
public final class StandInJournal {

    private static final Map<URI, StandInJournal> BY_ADDRESS = new ConcurrentHashMap<>();
    private static final Instant BEGINNING = Instant.parse("2026-01-06T12:00:00Z");

    private final List<String> entries = new ArrayList<>();
    private final List<HttpServerRequest> waiting = new ArrayList<>();

    static StandInJournal of(URI address) {
        return BY_ADDRESS.computeIfAbsent(address, unheard -> new StandInJournal());
    }

    /** {@code kind} happened to {@code subject}; its position. */
    public synchronized long happens(String kind, String subject, String data) {
        var position = entries.size() + 1;
        var time = BEGINNING.plusSeconds(position);
        append("""
                {"specversion": "1.0", "id": "%d", "source": "/x", "type": "org.depositary.%s", "subject": "%s", "time": "%s",
                 "settledat": "%s", "entryhash": "00", "data": %s}""".formatted(position, kind, subject, time, time, data));
        return position;
    }

    /** Something happened that is not told to everybody. */
    public synchronized long happensInSecret() {
        var position = entries.size() + 1;
        append("""
                {"specversion": "1.0", "id": "%d", "source": "/x", "type": "org.depositary.sealed", "time": "%s",
                 "entryhash": "00"}""".formatted(position, BEGINNING));
        return position;
    }

    public synchronized long end() {
        return entries.size();
    }

    synchronized void read(HttpServerRequest request) {
        var after = after(request);
        if (after < entries.size() || "0".equals(request.getParam("wait"))) {
            answer(request);
        } else {
            waiting.add(request);
        }
    }

    private void append(String entry) {
        entries.add(entry);
        waiting.forEach(this::answer);
        waiting.clear();
    }

    private void answer(HttpServerRequest request) {
        var after = Math.min(after(request), entries.size());
        var limit = Integer.parseInt(request.getParam("limit"));
        var page = entries.subList(after, Math.min(entries.size(), after + limit));
        if (!request.response().closed()) {
            request.response().putHeader("Content-Type", "application/json").end("[" + String.join(",", page) + "]");
        }
    }

    private static int after(HttpServerRequest request) {
        return Integer.parseInt(request.getParam("after"));
    }
}
