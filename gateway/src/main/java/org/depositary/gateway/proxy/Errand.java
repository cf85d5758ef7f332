package org.depositary.gateway.proxy;

import io.vertx.httpproxy.ProxyContext;
import java.util.Objects;
import java.util.Optional;
import org.depositary.gateway.cache.Inquiry;

/** What a request is handed on for: to change something, and for whom besides its sender it is asked. */
record Errand(boolean writes, long longestBody, Optional<Inquiry> inquiry) {

    /** What {@link Upstream} has in hand while it hands a request on. */
    static final ScopedValue<Errand> IN_HAND = ScopedValue.newInstance();

    private static final String NAME = Errand.class.getName();

    /** A request on {@code route} whose answer is its sender's alone. */
    static Errand alone(Route route) {
        return new Errand(route.secured(), route.longestBody(), Optional.empty());
    }

    /** A read whose answer others may have too. */
    static Errand of(Inquiry inquiry) {
        return new Errand(false, 0, Optional.of(inquiry));
    }

    /** That of the request which {@code context} hands on. */
    static Errand of(ProxyContext context) {
        return Objects.requireNonNull(context.get(NAME, Errand.class));
    }

    /** Takes what is in hand along with the request. */
    static Errand takenAlong(ProxyContext context) {
        var errand = IN_HAND.get();
        context.set(NAME, errand);
        return errand;
    }
}
