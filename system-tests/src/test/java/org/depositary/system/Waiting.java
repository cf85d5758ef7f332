package org.depositary.system;

import java.time.Duration;

/** Waits for what takes a moment to be seen. */
final class Waiting {

    private Waiting() {}

    /** Passes as soon as {@code check} does; fails as it does when it still fails after {@code patience}. */
    static void within(Duration patience, Runnable check) {
        var end = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                check.run();
                return;
            } catch (AssertionError e) {
                if (System.nanoTime() > end) {
                    throw e;
                }
            }
            pause(Duration.ofMillis(50));
        }
    }

    static void pause(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
