package org.depositary.ratification.calendar;

import java.time.LocalDate;
import java.util.List;

/** What befell a running clock: pauses, days on which it began anew, and what prolonged it. */
public record Interruptions(List<Pause> pauses, List<LocalDate> resets, List<Prolongation> prolongations) {

    public static final Interruptions NONE = new Interruptions(List.of(), List.of(), List.of());

    public Interruptions {
        pauses = List.copyOf(pauses);
        resets = resets.stream().sorted().toList();
        prolongations = List.copyOf(prolongations);
    }

    /** A further period that a running clock got, in its own unit or in another. */
    public record Prolongation(ClockKind kind, int count) {}
}
