package org.depositary.ratification.procedure.graph;

import java.time.LocalDate;
import java.util.Optional;

/** When a step happened or is to happen, as far as that is known. */
public sealed interface When {

    /** A fact: it happened between two days, which are one where the day is known. It counts from the last of them. */
    record Dated(LocalDate earliest, LocalDate latest) implements When {
        public Dated {
            if (latest.isBefore(earliest)) {
                throw new IllegalArgumentException("From %s to %s is no period.".formatted(earliest, latest));
            }
        }

        boolean isExact() {
            return earliest.equals(latest);
        }
    }

    /** An intention for a day. That the day passes does not make it a fact: somebody must record that it took place. */
    record Scheduled(LocalDate day) implements When {}

    /** A fact of which no date is known; it opens nothing. */
    record Undated() implements When {}

    static When on(LocalDate day) {
        return new Dated(day, day);
    }

    static When between(LocalDate earliest, LocalDate latest) {
        return new Dated(earliest, latest);
    }

    static When scheduledFor(LocalDate day) {
        return new Scheduled(day);
    }

    static When undated() {
        return new Undated();
    }

    /** What a step is on {@code day} by this alone. */
    default CurrentState asAt(LocalDate day) {
        return switch (this) {
            case Dated(var _, var latest) when !latest.isAfter(day) -> CurrentState.HAPPENED;
            case Dated dated -> dated.isExact() ? CurrentState.SCHEDULED : CurrentState.UNDATED;
            case Scheduled(var planned) when planned.isAfter(day) -> CurrentState.SCHEDULED;
            case Scheduled _ -> CurrentState.NOT_ACTUALISED;
            case Undated _ -> CurrentState.UNDATED;
        };
    }

    /** Whether it counts as having happened on {@code day}. */
    default boolean countsOn(LocalDate day) {
        return asAt(day) == CurrentState.HAPPENED;
    }

    /** The day from which this says something else than before. */
    default Optional<LocalDate> turnsOn() {
        return switch (this) {
            case Dated(var _, var latest) -> Optional.of(latest);
            case Scheduled(var day) -> Optional.of(day);
            case Undated _ -> Optional.empty();
        };
    }
}
