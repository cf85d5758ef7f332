package org.depositary.gateway.view;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.depositary.kit.problem.Malformed;
import org.depositary.kit.problem.Unsound;
import org.depositary.kit.time.AsOf;
import org.jspecify.annotations.Nullable;

/** The two axes of time as a reader wrote them. */
record AsOfQuestion(@Nullable String asAt, @Nullable String knownAt) {

    /** What is asked about; today is that of {@code clock} in UTC. */
    AsOf on(Clock clock) {
        return new AsOf(
                asAt == null ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : day(asAt),
                Optional.ofNullable(knownAt).map(AsOfQuestion::instant).map(instant -> past(instant, clock)));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Malformed.part("asAt", "'" + text + "' is not a day: write 2026-01-06.");
        }
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw Malformed.part("knownAt", "'" + text + "' is not an instant: write 2026-01-06T12:00:00Z.");
        }
    }

    private static Instant past(Instant instant, Clock clock) {
        if (instant.isAfter(clock.instant())) {
            throw new Unsound("future-knowledge", "knownAt", "Nobody knows yet what will be known then.");
        }
        return instant;
    }
}
