package org.depositary.gateway.cache;

import java.time.Duration;
import java.time.LocalDate;

/**
 * How long an answer may stand by itself: on the day it was asked for, and as long as the service said.
 *
 * @param since {@link System#nanoTime()} when it was asked for
 */
record Term(LocalDate day, long since, Duration maxAge) {

    boolean runs(LocalDate today, long nanos) {
        return day.equals(today) && nanos - since < maxAge.toNanos();
    }

    Duration age(long nanos) {
        return Duration.ofNanos(nanos - since);
    }
}
