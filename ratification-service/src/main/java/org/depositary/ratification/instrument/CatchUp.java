package org.depositary.ratification.instrument;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;

/** Lets requests wait until everything declared before them has been noted: one reader for all that wait. */
@Singleton
class CatchUp {

    private static final Logger LOG = Logger.getLogger(CatchUp.class);
    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final Duration BETWEEN_READS = Duration.ofMillis(20);

    /** By how much the clocks of two machines may differ. */
    private static final Duration SKEW = Duration.ofMillis(20);

    private final FollowDeclarations reading;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition progress = lock.newCondition();
    private Instant readThrough = Instant.EPOCH;
    private Instant wanted = Instant.EPOCH;
    private Instant failedAt = Instant.EPOCH;
    private boolean atWork;

    CatchUp(FollowDeclarations reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    /** Waits until the feed has been read to its end as it is now; refuses when it cannot be. */
    void now() {
        if (!await(clock.instant(), PATIENCE.toNanos())) {
            throw new DeclarationsUnread();
        }
    }

    private boolean await(Instant asked, long nanos) {
        var needed = asked.plus(SKEW);
        lock.lock();
        try {
            wanted = needed.isAfter(wanted) ? needed : wanted;
            var left = nanos;
            while (readThrough.isBefore(needed) && !failedAt.isAfter(asked) && left > 0) {
                startReader();
                left = progress.awaitNanos(left);
            }
            return !readThrough.isBefore(needed);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    private void startReader() {
        if (!atWork) {
            atWork = true;
            Thread.ofVirtual().name("declarations-catch-up").start(this::read);
        }
    }

    private void read() {
        try {
            while (noteProgress(reading.readToTheEnd())) {
                Thread.sleep(BETWEEN_READS);
            }
        } catch (RuntimeException e) {
            LOG.debugf("The declarations feed cannot be read to its end: %s", e.getMessage());
            noteFailure();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            noteFailure();
        }
    }

    /** Whether somebody still waits for more, within reason. */
    private boolean noteProgress(Instant through) {
        lock.lock();
        try {
            readThrough = through.isAfter(readThrough) ? through : readThrough;
            atWork = readThrough.isBefore(wanted) && clock.instant().isBefore(wanted.plus(PATIENCE));
            progress.signalAll();
            return atWork;
        } finally {
            lock.unlock();
        }
    }

    private void noteFailure() {
        lock.lock();
        try {
            atWork = false;
            failedAt = clock.instant();
            progress.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
