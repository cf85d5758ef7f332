package org.depositary.rules.evaluation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A participant's membership in a class, from a day until the day before another. */
public record Member(
        String participant,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    boolean on(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }
}
