package org.depositary.ratification.approval;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads cases anew on the day until which their stored position held, because only time has passed. Several replicas may
 * do it side by side: each takes cases that no other has locked.
 */
@Singleton
class KeepPositions {

    private static final Logger LOG = Logger.getLogger(KeepPositions.class);
    private static final Duration BEAT = Duration.ofSeconds(30);

    private final ApprovalCase.Repository cases;
    private final ApprovalFiles files;
    private final Clock clock;
    private volatile boolean running = true;
    private @Nullable Thread thread;

    KeepPositions(ApprovalCase.Repository cases, ApprovalFiles files, Clock clock) {
        this.cases = cases;
        this.files = files;
        this.clock = clock;
    }

    void start(@Observes StartupEvent start) {
        thread = Thread.ofVirtual().name("keep-positions").start(this::run);
    }

    void stop(@Observes ShutdownEvent stop) {
        running = false;
        if (thread != null) {
            thread.interrupt();
        }
    }

    /** Brings every stored position up to {@code today}; how many had to be looked at. */
    int bringUpTo(LocalDate today) {
        var all = 0;
        for (var some = -1; some != 0; all += some) {
            some = QuarkusTransaction.requiringNew().call(() -> bringSomeUpTo(today));
        }
        return all;
    }

    private int bringSomeUpTo(LocalDate today) {
        var outdated = cases.lockedOutdated(today);
        files.of(outdated, Optional.empty()).forEach(file -> file.head().standsAt(Position.of(file.read(today))));
        return outdated.size();
    }

    private void run() {
        while (running) {
            try {
                bringUpTo(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
            } catch (RuntimeException e) {
                LOG.warnf("Stored positions stay as they were: %s", e.getMessage());
            }
            pause();
        }
    }

    private void pause() {
        try {
            Thread.sleep(BEAT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
