package org.depositary.ratification.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.depositary.ratification.calendar.CountedPeriod;
import org.depositary.ratification.calendar.DeadlineClock;
import org.depositary.ratification.procedure.Period;
import org.depositary.ratification.procedure.template.TemplateStep;

/**
 * A deadline of a case on a day: for which step, counted by which clock, until when, and whether it still runs.
 *
 * @param startedOn the day of the event that set it going, or began it anew
 * @param formerEnd when it would have ended, where that cannot be told or counts no more
 */
record CaseDeadline(
        TemplateStep step,
        Period period,
        DeadlineClock clock,
        DeadlineState state,
        Optional<LocalDate> startedOn,
        CountedPeriod counted,
        Optional<LocalDate> formerEnd) {

    Optional<LocalDate> endsOn() {
        return counted.end();
    }

    boolean isRunning() {
        return state == DeadlineState.RUNNING;
    }

    /** The day on which only the passing of time makes another deadline of it. */
    Optional<LocalDate> turnsOn() {
        return isRunning() ? endsOn().map(end -> end.plusDays(1)) : Optional.empty();
    }

    /**
     * The day from which silence speaks, or what was decided for a time has run out: the day after the last, for until
     * its end somebody may object. Not where the days are only announced, nor where nobody waits for the step.
     */
    Optional<LocalDate> silentFrom() {
        boolean open = state == DeadlineState.RUNNING || state == DeadlineState.PASSED;
        boolean speaks = period.outcomeAtEnd().isPresent() && period.awaited();
        return open && speaks && counted instanceof CountedPeriod.Calculated so && !so.announced()
                ? Optional.of(so.endsOn().plusDays(1))
                : Optional.empty();
    }

    /** When that day begins where the clock runs. */
    Optional<Instant> silenceDue(ZoneId zone) {
        return silentFrom().map(day -> day.atStartOfDay(zone).toInstant());
    }
}
