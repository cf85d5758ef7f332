package org.depositary.ratification.calendar;

import java.time.LocalDate;
import java.util.Set;

/**
 * A period as the law counts it: how many of what, from where, and on which days it stands still.
 *
 * @param virtualSittings whether a chamber that sits without being gathered sits
 * @param standsStillDuring kinds of days that are passed over where enough of the chambers have them
 */
public record DeadlineClock(
        ClockKind kind,
        int count,
        ChamberChoice chambers,
        ClockStart starts,
        boolean virtualSittings,
        Set<DayKind> standsStillDuring) {

    private static final int DAYS_A_WEEK = 7;
    private static final int HOURS_A_DAY = 24;

    public DeadlineClock {
        if (count < 1) {
            throw new IllegalArgumentException("A clock counts at least one; not " + count + ".");
        }
        standsStillDuring = Set.copyOf(standsStillDuring);
    }

    public static DeadlineClock of(ClockKind kind, int count, ClockStart starts) {
        return new DeadlineClock(kind, count, ChamberChoice.all(), starts, true, Set.of());
    }

    /** The same clock made longer. */
    DeadlineClock longerBy(int more) {
        return new DeadlineClock(kind, count + more, chambers, starts, virtualSittings, standsStillDuring);
    }

    /** The same clock that runs from the day after. */
    DeadlineClock after() {
        return new DeadlineClock(
                kind, count, chambers, ClockStart.FIRST_QUALIFYING_DAY_AFTER, virtualSittings, standsStillDuring);
    }

    /** Whether nothing can be said without knowing when the chambers sit. */
    public boolean needsCalendar() {
        return kind == ClockKind.SITTING_DAYS || !standsStillDuring.isEmpty();
    }

    /** The first day that may be counted after an event on {@code from}. */
    LocalDate firstDay(LocalDate from) {
        return startsOnTheDay() ? from : from.plusDays(1);
    }

    /** The last day of an event after which {@code day} is the first that may be counted. */
    LocalDate eventBefore(LocalDate day) {
        return startsOnTheDay() ? day : day.minusDays(1);
    }

    /** How many qualifying days this clock counts after an event on {@code from}. */
    long days(LocalDate from) {
        return switch (kind) {
            case SITTING_DAYS, CALENDAR_DAYS, WORKING_DAYS -> count;
            case WEEKS -> (long) count * DAYS_A_WEEK;
            case MONTHS -> from.plusMonths(count).toEpochDay() - from.toEpochDay();
            case HOURS -> Math.ceilDiv(count, HOURS_A_DAY) + 1L;
        };
    }

    private boolean startsOnTheDay() {
        return starts == ClockStart.ON || kind == ClockKind.HOURS;
    }
}
