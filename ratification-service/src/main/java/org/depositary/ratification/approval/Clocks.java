package org.depositary.ratification.approval;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depositary.ratification.calendar.ChamberChoice;
import org.depositary.ratification.calendar.ClockKind;
import org.depositary.ratification.calendar.ClockStart;
import org.depositary.ratification.calendar.DayKind;
import org.depositary.ratification.calendar.DeadlineClock;
import org.depositary.ratification.calendar.Interruptions;
import org.depositary.ratification.procedure.template.Deadline;
import org.depositary.ratification.procedure.template.DeadlineKind;
import org.depositary.ratification.procedure.template.Extension;
import org.depositary.ratification.procedure.template.TemplateStep;

/** The clocks by which a procedure's periods are counted: unit × kind, as the law wrote them down. */
final class Clocks {

    private Clocks() {}

    /** The clock of a period: it counts from the first qualifying day after the step that set it going. */
    static DeadlineClock of(Deadline deadline) {
        var length =
                new Length(deadline.hours(), deadline.days(), deadline.weeks(), deadline.months(), deadline.kind());
        return new DeadlineClock(
                length.clock(),
                length.count(),
                deadline.chambers().isEmpty() ? ChamberChoice.all() : new ChamberChoice(upper(deadline.chambers())),
                ClockStart.FIRST_QUALIFYING_DAY_AFTER,
                true,
                standstill(deadline));
    }

    /** By how much a period is prolonged: by as many as were told, at most by all that the procedure allows. */
    static Interruptions.Prolongation of(Extension.Length by, Optional<Integer> told) {
        var length = new Length(by.hours(), by.days(), by.weeks(), by.months(), by.kind());
        return new Interruptions.Prolongation(
                length.clock(),
                told.map(count -> Math.min(count, length.count())).orElse(length.count()));
    }

    /** Whose days a period runs on: the chambers it names, or else the one that acts in the step. */
    static List<String> chambers(Deadline deadline, Optional<TemplateStep> step) {
        return deadline.chambers().isEmpty()
                ? upper(step.flatMap(TemplateStep::chamber).stream().toList())
                : upper(deadline.chambers());
    }

    private static Set<DayKind> standstill(Deadline deadline) {
        return deadline.standsStillDuring().stream()
                .map(kind -> switch (kind) {
                    case ADJOURNMENT -> DayKind.ADJOURNMENT;
                    case RECESS -> DayKind.RECESS;
                    case PROROGATION -> DayKind.PROROGATION;
                    case DISSOLUTION -> DayKind.DISSOLUTION;
                })
                .collect(toUnmodifiableSet());
    }

    /** Chambers are written small in procedures, and in capitals in calendars. */
    private static List<String> upper(List<String> chambers) {
        return chambers.stream()
                .map(chamber -> chamber.toUpperCase(java.util.Locale.ROOT).replace('-', '_'))
                .toList();
    }

    /** A length in exactly one unit. */
    private record Length(
            Optional<Integer> hours,
            Optional<Integer> days,
            Optional<Integer> weeks,
            Optional<Integer> months,
            DeadlineKind kind) {

        ClockKind clock() {
            if (hours.isPresent()) {
                return ClockKind.HOURS;
            }
            if (weeks.isPresent()) {
                return ClockKind.WEEKS;
            }
            return months.isPresent() ? ClockKind.MONTHS : ofDays();
        }

        private ClockKind ofDays() {
            return switch (kind) {
                case CALENDAR -> ClockKind.CALENDAR_DAYS;
                case WORKING -> ClockKind.WORKING_DAYS;
                case SITTING_DAYS -> ClockKind.SITTING_DAYS;
            };
        }

        int count() {
            return Stream.of(hours, days, weeks, months)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
