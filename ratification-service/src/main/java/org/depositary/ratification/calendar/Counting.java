package org.depositary.ratification.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depositary.ratification.calendar.CountedPeriod.Calculated;
import org.depositary.ratification.calendar.CountedPeriod.NotCalculable;

/** Counts the days of a clock on what is known of the days; where that ends, so does the counting. */
public final class Counting {

    private static final LocalDate FIRST_OF_ALL = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_OF_ALL = LocalDate.of(9999, 12, 31);
    private static final int LONGEST_MONTH_LESS_SHORTEST = 3;

    private final DeadlineClock clock;
    private final Circumstances around;

    /** On what a clock is read: when the chambers sit, which days are holidays, and what befell it. */
    public record Circumstances(SittingCalendar calendar, Set<LocalDate> holidays, Interruptions interruptions) {

        public Circumstances {
            holidays = Set.copyOf(holidays);
        }
    }

    private Counting(DeadlineClock clock, Circumstances around) {
        this.clock = clock;
        this.around = around;
    }

    /** The period that {@code clock} measures after an event on {@code from}. */
    public static CountedPeriod forwards(DeadlineClock clock, LocalDate from, Circumstances around) {
        CountedPeriod period = prolonged(clock, from, around);
        for (LocalDate reset : around.interruptions().resets()) {
            if (reset.isAfter(from) && !period.end().map(reset::isAfter).orElse(false)) {
                period = prolonged(clock, reset, around);
            }
        }
        return period;
    }

    /** The period of {@code clock} that ends on {@code target} or last before it. */
    public static CountedPeriod backwards(DeadlineClock clock, LocalDate target, Circumstances around) {
        Counting counting = new Counting(clock, around);
        return clock.kind() == ClockKind.MONTHS ? counting.latestMonthsBefore(target) : counting.countBack(target);
    }

    private static CountedPeriod prolonged(DeadlineClock clock, LocalDate from, Circumstances around) {
        List<Interruptions.Prolongation> more = around.interruptions().prolongations();
        int inItsUnit = more.stream()
                .filter(prolongation -> prolongation.kind() == clock.kind())
                .mapToInt(Interruptions.Prolongation::count)
                .sum();
        CountedPeriod period = new Counting(clock.longerBy(inItsUnit), around).count(from);
        for (Interruptions.Prolongation prolongation : more) {
            if (prolongation.kind() != clock.kind() && period instanceof Calculated so) {
                period = further(clock, prolongation, so, around);
            }
        }
        return period;
    }

    private static CountedPeriod further(
            DeadlineClock clock, Interruptions.Prolongation prolongation, Calculated so, Circumstances around) {
        DeadlineClock next = new DeadlineClock(
                        prolongation.kind(),
                        prolongation.count(),
                        clock.chambers(),
                        ClockStart.FIRST_QUALIFYING_DAY_AFTER,
                        clock.virtualSittings(),
                        clock.standsStillDuring())
                .after();
        return switch (new Counting(next, around).count(so.endsOn())) {
            case Calculated more ->
                new Calculated(so.startsOn(), more.endsOn(), so.latestEvent(), so.announced() || more.announced());
            case NotCalculable not -> not;
        };
    }

    private CountedPeriod count(LocalDate from) {
        LocalDate first = clock.firstDay(from);
        if (first.isBefore(startsOn())) {
            return beyond("The calendar begins only after %s.".formatted(from));
        }
        long missing = clock.days(from);
        Optional<LocalDate> counted = Optional.empty();
        for (LocalDate day = first; ; day = day.plusDays(1)) {
            Optional<CountedPeriod> end = endBefore(day, missing);
            if (end.isPresent()) {
                return end.get();
            }
            if (qualifies(day)) {
                LocalDate start = counted.orElse(day);
                counted = Optional.of(start);
                if (--missing == 0) {
                    return new Calculated(start, day, from, announced(start, day));
                }
            }
        }
    }

    private Optional<CountedPeriod> endBefore(LocalDate day, long missing) {
        if (day.isAfter(endsOn())) {
            return Optional.of(beyond("The calendar ends with %d still to be counted.".formatted(missing)));
        }
        return around.interruptions().pauses().stream()
                .filter(pause -> pause.isOpenEnded() && pause.holds(day))
                .findFirst()
                .map(pause -> NotCalculable.because("The clock has stood still since %s.".formatted(pause.from())));
    }

    private CountedPeriod countBack(LocalDate target) {
        if (target.isAfter(endsOn())) {
            return beyond("The calendar ends before %s.".formatted(target));
        }
        long missing = clock.days(target);
        Optional<LocalDate> counted = Optional.empty();
        for (LocalDate day = target; !day.isBefore(startsOn()); day = day.minusDays(1)) {
            if (qualifies(day)) {
                LocalDate last = counted.orElse(day);
                counted = Optional.of(last);
                if (--missing == 0) {
                    return new Calculated(day, last, clock.eventBefore(day), announced(day, last));
                }
            }
        }
        return beyond("The calendar begins with %d still to be counted.".formatted(missing));
    }

    /** Months are not of one length: the latest event is sought whose months are over by {@code target}. */
    private CountedPeriod latestMonthsBefore(LocalDate target) {
        if (target.isAfter(endsOn())) {
            return beyond("The calendar ends before %s.".formatted(target));
        }
        LocalDate from = target.minusMonths(clock.count()).plusDays(LONGEST_MONTH_LESS_SHORTEST);
        for (; from.isAfter(startsOn()); from = from.minusDays(1)) {
            CountedPeriod period = count(from);
            if (period.end().map(end -> !end.isAfter(target)).orElse(false)) {
                return period;
            }
        }
        return beyond("The calendar begins too late.");
    }

    private boolean qualifies(LocalDate day) {
        if (around.interruptions().pauses().stream().anyMatch(pause -> pause.holds(day))
                || around.calendar().standsStill(clock, day)) {
            return false;
        }
        return switch (clock.kind()) {
            case SITTING_DAYS -> around.calendar().sits(clock, day);
            case WORKING_DAYS ->
                day.getDayOfWeek() != DayOfWeek.SATURDAY
                        && day.getDayOfWeek() != DayOfWeek.SUNDAY
                        && !around.holidays().contains(day);
            case CALENDAR_DAYS, HOURS, WEEKS, MONTHS -> true;
        };
    }

    private boolean announced(LocalDate from, LocalDate to) {
        return clock.needsCalendar()
                && from.datesUntil(to.plusDays(1))
                        .anyMatch(day -> around.calendar().isAnnounced(clock, day));
    }

    private LocalDate startsOn() {
        return clock.needsCalendar() ? around.calendar().startsOn(clock).orElse(LAST_OF_ALL) : FIRST_OF_ALL;
    }

    private LocalDate endsOn() {
        return clock.needsCalendar()
                ? around.calendar()
                        .endsOn(clock)
                        .filter(end -> end.isBefore(LAST_OF_ALL))
                        .orElse(FIRST_OF_ALL)
                : LAST_OF_ALL;
    }

    private NotCalculable beyond(String reason) {
        if (clock.needsCalendar() && around.calendar().startsOn(clock).isEmpty()) {
            return NotCalculable.because("It is not known when the chambers sit.");
        }
        return clock.needsCalendar()
                ? new NotCalculable(
                        reason,
                        around.calendar().startsOn(clock),
                        around.calendar().endsOn(clock))
                : NotCalculable.because("The period leaves the years 1 to 9999.");
    }
}
