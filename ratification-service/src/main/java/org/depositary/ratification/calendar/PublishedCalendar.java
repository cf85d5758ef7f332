package org.depositary.ratification.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depositary.kit.fact.FactRow;
import org.depositary.kit.fact.History;

/** All that is known of a calendar: how it is described, and the days that were published. */
record PublishedCalendar(CalendarDescription description, History<CalendarYear> years) {

    /** Empty where it was not known to be registered. */
    static Optional<PublishedCalendar> of(List<CalendarDescription> descriptions, List<CalendarYear> years) {
        return History.of(descriptions)
                .latest()
                .map(description -> new PublishedCalendar(description, History.of(years)));
    }

    /** The days that stand, in order. */
    List<CalendarDay> days() {
        return years.current().stream()
                .flatMap(year -> year.days().stream())
                .sorted(Comparator.comparing(CalendarDay::date)
                        .thenComparing(CalendarDay::chamber)
                        .thenComparing(CalendarDay::kind))
                .toList();
    }

    Optional<CalendarYear> year(int year) {
        return years.current().stream().filter(known -> known.year() == year).findFirst();
    }

    KnownDays knownDays() {
        return new KnownDays(new SittingCalendar(description.chambers(), days()), Set.copyOf(description.holidays()));
    }

    Optional<LocalDate> firstDay() {
        return days().stream().map(CalendarDay::date).findFirst();
    }

    Optional<LocalDate> lastDay() {
        return days().stream().map(CalendarDay::date).reduce((_, later) -> later);
    }

    /** When it was last described or published. */
    Instant changedAt() {
        return years.rows().stream()
                .map(FactRow::recordedAt)
                .reduce(description.recordedAt(), (one, other) -> one.isAfter(other) ? one : other);
    }
}
