package org.depositary.rules.evaluation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day of something, as exactly as it is known: the first and the last day it may be. */
public record Days(LocalDate from, LocalDate to) {

    public Days {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(to + " is before " + from);
        }
    }

    public static Days on(LocalDate day) {
        return new Days(day, day);
    }

    /** From a first to a last day, either of which may be {@link LocalDate#MAX}; nothing where there is none. */
    static @Nullable Days between(LocalDate one, LocalDate other) {
        var from = one.isBefore(other) ? one : other;
        return from.equals(LocalDate.MAX) || from.equals(LocalDate.MIN)
                ? null
                : new Days(from, one.isBefore(other) ? other : one);
    }

    /** Whether the day is known. */
    public boolean isExact() {
        return from.equals(to);
    }

    /** Whether there is a last day it may be. */
    public boolean isBounded() {
        return !to.equals(LocalDate.MAX);
    }

    @Override
    public String toString() {
        return isExact() ? from.toString() : isBounded() ? from + " to " + to : "not before " + from;
    }
}
