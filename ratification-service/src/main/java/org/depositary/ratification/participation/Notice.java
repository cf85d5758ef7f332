package org.depositary.ratification.participation;

import java.time.LocalDate;
import java.util.Optional;
import org.depositary.ratification.action.StandingAct;

/**
 * A notice of withdrawal and what it does [VCLT 54, 56, 67, 68].
 *
 * @param effect the day on which it takes effect; none where it has none, or that day is not fixed
 * @param standing whether it may still take effect, or has
 * @param because why
 */
record Notice(StandingAct act, Optional<LocalDate> effect, boolean standing, String because) {

    static Notice without(StandingAct act, String because) {
        return new Notice(act, Optional.empty(), false, because);
    }

    /** Whether it has taken effect by {@code day}. */
    boolean hasTakenEffectBy(LocalDate day) {
        return standing && effect.filter(on -> !on.isAfter(day)).isPresent();
    }

    /** Whether it stands and is still to take effect. */
    boolean isPendingOn(LocalDate day) {
        return standing && effect.map(day::isBefore).orElse(true);
    }
}
