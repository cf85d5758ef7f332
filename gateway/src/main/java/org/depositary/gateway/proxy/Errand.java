package org.depositary.gateway.proxy;

import java.util.Optional;
import org.depositary.gateway.cache.Inquiry;

/** What a request is handed on for: to change something, and for whom besides its sender it is asked. */
record Errand(boolean writes, Optional<Inquiry> inquiry) {

    /** What {@link Upstream} has in hand while it hands a request on. */
    static final ScopedValue<Errand> IN_HAND = ScopedValue.newInstance();

    /** A request on {@code route} whose answer is its sender's alone. */
    static Errand alone(Route route) {
        return new Errand(route.secured(), Optional.empty());
    }

    /** A read whose answer others may have too. */
    static Errand of(Inquiry inquiry) {
        return new Errand(false, Optional.of(inquiry));
    }
}
