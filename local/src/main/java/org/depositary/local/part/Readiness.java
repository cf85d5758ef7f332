package org.depositary.local.part;

import java.time.Duration;
import org.depositary.local.home.CannotStart;

/** The wait for a part that has been started to be able to serve. */
public final class Readiness {
    private static final Duration BEAT = Duration.ofMillis(100);
    private static final int LAST_LINES = 25;

    private Readiness() {}

    /** Returns when {@code part} is ready; refuses when it ends instead, or is not ready in time. */
    public static void await(Part part, Duration patience) throws InterruptedException {
        var deadline = System.nanoTime() + patience.toNanos();
        while (!part.probe().isReady()) {
            if (!part.isAlive()) {
                throw new CannotStart(part.name() + " ended while it was starting" + lastWords(part));
            }
            if (System.nanoTime() > deadline) {
                throw new CannotStart(
                        part.name() + " was not ready after " + patience.toSeconds() + " s" + lastWords(part));
            }
            Thread.sleep(BEAT);
        }
    }

    /** The end of what {@code part} wrote, as it follows a sentence about it. */
    public static String lastWords(Part part) {
        var words =
                new StringBuilder(". Its last lines, from ").append(part.log().path());
        part.log().lastLines(LAST_LINES).forEach(line -> words.append("\n  | ").append(line));
        return words.toString();
    }
}
