package org.depositary.ratification.instrument;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Follows the declarations feed by long polling, for as long as this replica runs; while the feed is down it tries again. */
@Singleton
class FeedConsumer {

    private static final Logger LOG = Logger.getLogger(FeedConsumer.class);
    private static final int WAIT_SECONDS = 20;
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final FeedReading reading;
    private volatile boolean running = true;
    private boolean reachable = true;
    private @Nullable Thread thread;

    FeedConsumer(FeedReading reading) {
        this.reading = reading;
    }

    void start(@Observes StartupEvent start) {
        thread = Thread.ofVirtual().name("declarations-feed").start(this::run);
    }

    void stop(@Observes ShutdownEvent stop) {
        running = false;
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void run() {
        while (running) {
            try {
                reading.readOn(WAIT_SECONDS);
                tell(true, "The declarations feed is read again.");
            } catch (RuntimeException e) {
                tell(false, "The declarations feed cannot be read; what is known stays: " + e.getMessage());
                pause();
            }
        }
    }

    /** Says once when the feed goes and once when it is back. */
    private void tell(boolean nowReachable, String says) {
        if (nowReachable != reachable && running) {
            LOG.warn(says);
        }
        reachable = nowReachable;
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
