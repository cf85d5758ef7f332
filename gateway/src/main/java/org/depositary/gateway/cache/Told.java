package org.depositary.gateway.cache;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.Arrays;

/** An answer from memory, and how it came to be one ({@code Cache-Status}, RFC 9211). */
public record Told(Kept kept, Way way) {

    /** How an answer came about. */
    public enum Way {
        HIT("depositary; hit"),
        CONFIRMED("depositary; fwd=stale; fwd-status=304"),
        ASKED("depositary; fwd=uri-miss; stored"),
        CHANGED("depositary; fwd=stale; stored"),
        /** The service does not answer; this is what it said last. */
        STALE("depositary; fwd=stale");

        private final String status;

        Way(String status) {
            this.status = status;
        }
    }

    private static final CharSequence STATUS = HttpHeaders.createOptimized("Cache-Status");
    private static final CharSequence AGE = HttpHeaders.createOptimized("Age");
    private static final CharSequence NO_CACHE = HttpHeaders.createOptimized("no-cache");

    /** Whether who sent {@code request} has this answer already (RFC 9110, section 13.1.2). */
    public boolean isKnownTo(MultiMap request) {
        var condition = request.get(HttpHeaders.IF_NONE_MATCH);
        return condition != null && isNamed(condition);
    }

    public void writeHeaders(MultiMap headers) {
        kept.headers().forEach(header -> header.writeTo(headers));
        headers.set(STATUS, way.status);
        headers.set(HttpHeaders.CACHE_CONTROL, NO_CACHE);
        headers.set(AGE, String.valueOf(kept.term().age(System.nanoTime()).toSeconds()));
    }

    private boolean isNamed(String condition) {
        var tag = kept.eTag();
        return condition.equals(tag)
                || Arrays.stream(condition.split(","))
                        .map(String::strip)
                        .anyMatch(one -> one.equals("*") || one.equals(tag) || one.equals("W/" + tag));
    }
}
