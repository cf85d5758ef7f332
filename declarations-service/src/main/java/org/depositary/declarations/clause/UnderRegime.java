package org.depositary.declarations.clause;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What holds through one instrument, its regime, from a day and until a day [VCLT 30, 40]. */
interface UnderRegime {

    UUID instrument();

    /** The instrument through which it holds: the original one, or one that amends it. */
    UUID regime();

    /** The first day; empty where it has held from the beginning. */
    Optional<LocalDate> validFrom();

    /** The first day on which it no longer holds; empty where no end is known. */
    Optional<LocalDate> validTo();

    long entry();

    default boolean isOriginal() {
        return regime().equals(instrument());
    }

    /** Whether there is a day on which both it and something from {@code from} until {@code to} hold. */
    default boolean meets(Optional<LocalDate> from, Optional<LocalDate> to) {
        return startsBefore(validFrom(), to) && startsBefore(from, validTo());
    }

    private static boolean startsBefore(Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.isEmpty() || to.isEmpty() || from.get().isBefore(to.get());
    }

    default boolean holdsOn(LocalDate day) {
        return validFrom().map(from -> !day.isBefore(from)).orElse(true)
                && validTo().map(day::isBefore).orElse(true);
    }
}
