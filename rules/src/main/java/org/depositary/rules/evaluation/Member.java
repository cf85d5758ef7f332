package org.depositary.rules.evaluation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A participant's membership in a class or an organisation, from a day until the day before another, where known. */
public record Member(
        String participant,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public boolean on(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }
}
