package org.depositary.ratification.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.depositary.ratification.calendar.CountedPeriod;

/**
 * A deadline as a calendar program shows it: the same event for ever, which moves, and is called off when nothing is
 * waited for any more.
 *
 * @param sequence how often the case was changed: it grows whenever the event may have (RFC 5545, 3.8.7.4)
 */
public record CalendarEvent(
        UUID approval,
        String step,
        LocalDate day,
        Standing standing,
        int sequence,
        Instant changedAt,
        String summary,
        String description) {

    /** How sure an event is (RFC 5545, 3.8.1.11). */
    public enum Standing {
        CONFIRMED,
        TENTATIVE,
        CANCELLED
    }

    /** Those of a case that are, or ever were, on a day. */
    static Stream<CalendarEvent> of(ApprovalFile file, LocalDate asAt) {
        return file.deadlines(asAt).all().stream().flatMap(deadline -> of(deadline, file).stream());
    }

    private static Optional<CalendarEvent> of(CaseDeadline deadline, ApprovalFile file) {
        var head = file.head();
        return deadline.endsOn()
                .or(deadline::formerEnd)
                .map(day -> new CalendarEvent(
                        head.id(),
                        deadline.step().id(),
                        day,
                        standing(deadline),
                        (int) file.recorded().rows().count()
                                + file.acts().rows().size(),
                        file.changedAt(),
                        "%s: %s (%s)"
                                .formatted(
                                        head.participant(),
                                        deadline.step().name(),
                                        head.instrument().slug()),
                        "%s %d %s, %s."
                                .formatted(
                                        deadline.period().says(),
                                        deadline.clock().count(),
                                        deadline.clock().kind(),
                                        deadline.period().deadline().effect())));
    }

    private static Standing standing(CaseDeadline deadline) {
        return switch (deadline.state()) {
            case RUNNING, PASSED -> standing(deadline.counted());
            case NO_START, NOT_STARTED, MET, STOPPED, WITHDRAWN -> Standing.CANCELLED;
        };
    }

    private static Standing standing(CountedPeriod counted) {
        return switch (counted) {
            case CountedPeriod.Calculated so -> so.announced() ? Standing.TENTATIVE : Standing.CONFIRMED;
            case CountedPeriod.NotCalculable _ -> Standing.CANCELLED;
        };
    }

    /** By what it is known for ever. */
    public String uid() {
        return approval + "." + step + "@depositary";
    }

    String place() {
        return approval + "/" + step;
    }
}
