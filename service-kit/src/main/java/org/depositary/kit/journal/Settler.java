package org.depositary.kit.journal;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Settles right after each commit of this replica, several commits in one go, and every 100 ms. */
@Singleton
public class Settler {

    private static final Logger LOG = Logger.getLogger(Settler.class);
    private static final long BEAT_MILLIS = 100;

    private final Settling settling;
    private final JournalHead head;
    private final Semaphore due = new Semaphore(0);
    private volatile boolean running = true;

    Settler(Settling settling, JournalHead head) {
        this.settling = settling;
        this.head = head;
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
        while (running) {
            try {
                due.tryAcquire(BEAT_MILLIS, TimeUnit.MILLISECONDS);
                due.drainPermits();
                head.advance(settling.settle());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                complain(e);
            }
        }
    }

    private void complain(RuntimeException failure) {
        if (running) {
            LOG.warnf("Entries await their position: %s", failure.getMessage());
        }
    }
}
