package org.depositary.ratification.calendar;

import java.time.LocalDate;
import java.util.Optional;

/** Days on which a clock stands still, both ends included; without an end it has not gone on yet. */
public record Pause(LocalDate from, Optional<LocalDate> to) {

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && to.map(end -> !day.isAfter(end)).orElse(true);
    }

    /** Whether it would end before it begins. */
    public boolean isBackwards() {
        return to.map(end -> end.isBefore(from)).orElse(false);
    }

    boolean isOpenEnded() {
        return to.isEmpty();
    }
}
