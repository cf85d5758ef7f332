package org.depositary.kit.journal;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/** The head of the journal in memory; long polls wait here, outside any transaction and without a connection. */
@Singleton
public class JournalHead {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private volatile Head head = Head.UNKNOWN;
    private boolean isStopping;

    /** How far this replica knows the journal now. */
    public Head now() {
        return head;
    }

    void advance(Head seen) {
        lock.lock();
        try {
            head = head.or(seen);
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Lets go whoever waits: a service that stops learns of nothing more, and would wait for its waiters. */
    void stop(@Observes ShutdownEvent stopping) {
        lock.lock();
        try {
            isStopping = true;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until an entry lies beyond {@code position}; whether one does. */
    public boolean awaitBeyond(long position, Duration patience) {
        return await(seen -> seen.position() > position, patience);
    }

    /** Waits until nothing can be added up to {@code instant}; whether that is so. */
    public boolean awaitSettled(Instant instant, Duration patience) {
        return await(seen -> !seen.settledThrough().isBefore(instant), patience);
    }

    private boolean await(Predicate<Head> reached, Duration patience) {
        var nanos = patience.toNanos();
        lock.lock();
        try {
            while (!reached.test(head) && nanos > 0 && !isStopping) {
                nanos = moved.awaitNanos(nanos);
            }
            return reached.test(head);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }
}
