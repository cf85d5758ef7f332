package org.depositary.ratification.time;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Has every {@link DailyTask} done again and again, for as long as this replica runs; sooner when it is told to. */
@Singleton
public class Beat {

    private static final Logger LOG = Logger.getLogger(Beat.class);
    private static final int SECONDS = 30;

    private final List<DailyTask> tasks;
    private final Clock clock;
    private final Semaphore wanted = new Semaphore(0);
    private volatile boolean running = true;
    private @Nullable Thread thread;

    Beat(@All List<DailyTask> tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Does not wait for the next beat: something was recorded that a task must look at. */
    public void soon() {
        wanted.release();
    }

    void start(@Observes StartupEvent start) {
        thread = Thread.ofVirtual().name("beat").start(this::run);
    }

    void stop(@Observes ShutdownEvent stop) {
        running = false;
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void run() {
        while (running) {
            var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            tasks.forEach(task -> carryOut(task, today));
            rest();
        }
    }

    /** One task that fails must not keep the others from being done. */
    private void carryOut(DailyTask task, LocalDate today) {
        try {
            task.bringUpTo(today);
        } catch (RuntimeException e) {
            if (running) {
                LOG.warnf("Not done, and tried again: %s (%s)", task.name(), e.getMessage());
            }
        }
    }

    private void rest() {
        try {
            if (wanted.tryAcquire(SECONDS, TimeUnit.SECONDS)) {
                wanted.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
