package org.depositary.ratification.calendar;

import java.time.LocalDate;
import java.util.Set;

/** What one day is, or is announced to be, in one chamber; the chambers BOTH and ALL stand for every one. */
public record CalendarDay(LocalDate date, String chamber, DayKind kind, Certainty certainty) {

    private static final Set<String> EVERY = Set.of("ALL", "BOTH");

    public static CalendarDay confirmed(LocalDate date, String chamber, DayKind kind) {
        return new CalendarDay(date, chamber, kind, Certainty.CONFIRMED);
    }

    /** Whether it is so in every chamber. */
    public boolean isOfEvery() {
        return EVERY.contains(chamber);
    }
}
