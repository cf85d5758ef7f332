package org.depositary.gateway.view;

import java.time.Duration;

/** The moment by which all parts of a view must be there. */
final class Deadline {

    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    long nanosLeft() {
        return Math.max(0, end - System.nanoTime());
    }
}
