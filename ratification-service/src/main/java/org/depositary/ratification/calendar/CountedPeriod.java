package org.depositary.ratification.calendar;

import java.time.LocalDate;
import java.util.Optional;

/** A period that a clock has measured, or why it cannot. */
public sealed interface CountedPeriod {

    /**
     * From the first to the last counted day.
     *
     * @param latestEvent the latest day on which the event may happen for the period to end so
     * @param announced whether it rests on days that are only announced
     */
    record Calculated(LocalDate startsOn, LocalDate endsOn, LocalDate latestEvent, boolean announced)
            implements CountedPeriod {}

    /** Nothing is guessed: the calendar does not reach so far, or the clock does not run. */
    record NotCalculable(String reason, Optional<LocalDate> calendarStartsOn, Optional<LocalDate> calendarEndsOn)
            implements CountedPeriod {

        public static NotCalculable because(String reason) {
            return new NotCalculable(reason, Optional.empty(), Optional.empty());
        }
    }

    /** The last day, where it can be told. */
    default Optional<LocalDate> end() {
        return switch (this) {
            case Calculated period -> Optional.of(period.endsOn());
            case NotCalculable _ -> Optional.empty();
        };
    }
}
