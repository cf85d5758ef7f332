package org.depositary.ratification.participation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A treaty that supersedes or amends this one, and those for whom it is in force [VCLT 30, 40(4), 59].
 *
 * @param supersedes whether it takes this one's place; otherwise it amends it
 * @param parties since when it is in force for each
 * @param holdsUntil the first day on which that may be otherwise
 */
record LaterTreaty(
        String instrument, boolean supersedes, Map<String, LocalDate> parties, Optional<LocalDate> holdsUntil) {

    LaterTreaty {
        parties = Map.copyOf(parties);
    }

    /** The same with those only for whom it is in force by {@code day}. */
    LaterTreaty on(LocalDate day) {
        var by = new HashMap<>(parties);
        by.values().removeIf(day::isBefore);
        return new LaterTreaty(instrument, supersedes, by, holdsUntil);
    }

    /** Since when it is in force between two. */
    Optional<LocalDate> between(String one, String other) {
        var here = parties.get(one);
        var there = parties.get(other);
        return here == null || there == null ? Optional.empty() : Optional.of(here.isAfter(there) ? here : there);
    }
}
