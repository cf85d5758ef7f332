package org.depositary.kit.journal;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Settles right after each commit of this replica, several commits in one go, and at every beat. */
@Singleton
public class Settler {

    private static final Logger LOG = Logger.getLogger(Settler.class);

    /** Between two tries while the database is away. */
    private static final Duration REST = Duration.ofSeconds(1);

    private final Settling settling;
    private final JournalHead head;
    private final Duration beat;
    private final Semaphore due = new Semaphore(0);
    private volatile boolean running = true;

    Settler(Settling settling, JournalHead head, JournalSettings settings) {
        this.settling = settling;
        this.head = head;
        this.beat = settings.beat();
    }

    void start(@Observes StartupEvent start) {
        Thread.ofVirtual().name("settler").start(this::run);
    }

    void stop(@Observes ShutdownEvent stop) {
        running = false;
        wake();
    }

    /** Asks for settling now; asking often costs nothing. */
    public void wake() {
        due.release();
    }

    private void run() {
        try {
            while (running) {
                due.tryAcquire(beat.toMillis(), TimeUnit.MILLISECONDS);
                due.drainPermits();
                settle();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever goes wrong, the next beat comes: a replica that no longer settles answers with an ever older head. */
    @SuppressWarnings("CatchingUnchecked")
    private void settle() throws InterruptedException {
        try {
            head.advance(settling.settle());
        } catch (RuntimeException | Error e) {
            if (running) {
                LOG.warnf("Entries await their position: %s", e);
                Thread.sleep(REST);
            }
        }
    }
}
