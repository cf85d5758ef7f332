package org.depositary.gateway.proxy;

import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;

/** How long a reader of a feed asks to be kept waiting: {@code wait}, in seconds. */
final class LongPoll {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private LongPoll() {}

    static Duration waitOf(HttpServerRequest request) {
        var wait = request.getParam("wait");
        return wait != null && wait.matches("\\d{1,2}")
                ? shorter(Duration.ofSeconds(Long.parseLong(wait)))
                : Duration.ZERO;
    }

    private static Duration shorter(Duration wait) {
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }
}
