package org.depositary.local.part;

import java.time.Duration;
import org.depositary.local.home.CannotStart;

/** The wait for a part that has been started to be able to serve. */
public final class Readiness {
    private static final Duration BEAT = Duration.ofMillis(100);

    private Readiness() {}

    /** Returns when {@code part} is ready; refuses when it ends instead, or is not ready in time. */
    public static void await(Part part, Duration patience) throws InterruptedException {
        var deadline = System.nanoTime() + patience.toNanos();
        while (!part.probe().isReady()) {
            if (!part.isAlive()) {
                throw new CannotStart(part.name() + " ended while it was starting"
                        + part.log().lastWords());
            }
            if (System.nanoTime() > deadline) {
                throw new CannotStart(part.name() + " was not ready after " + patience.toSeconds() + " s"
                        + part.log().lastWords());
            }
            Thread.sleep(BEAT);
        }
    }
}
