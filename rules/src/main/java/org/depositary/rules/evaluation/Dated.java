package org.depositary.rules.evaluation;

import java.time.LocalDate;

/**
 * An act with its day in one world.
 *
 * @param author the number under which the register knows who did it; {@link #SILENT} where nobody did anything
 */
record Dated(LocalDate day, Act act, int author) {

    static final int SILENT = -1;

    /** The same act, counted on another day. */
    Dated on(LocalDate other) {
        return new Dated(other, act, author);
    }
}
