package org.depositary.ratification.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What is known of a participant's days: when its chambers sit, and which days are holidays. */
public record KnownDays(SittingCalendar sittings, Set<LocalDate> holidays) {

    public static final KnownDays NONE = new KnownDays(new SittingCalendar(List.of(), List.of()), Set.of());

    public KnownDays {
        holidays = Set.copyOf(holidays);
    }

    /** Whether they are the days of all of these chambers. */
    public boolean areOf(Collection<String> chambers) {
        return sittings.chambers().containsAll(chambers);
    }

    /** The period that {@code clock} measures on these days after an event on {@code from}. */
    public CountedPeriod count(DeadlineClock clock, LocalDate from, Interruptions interruptions) {
        return Counting.forwards(clock, from, new Counting.Circumstances(sittings, holidays, interruptions));
    }
}
