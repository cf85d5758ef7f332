package org.depositary.ratification.participation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.depositary.ratification.action.StandingAct;
import org.depositary.rules.ActionType;

/** A modification that reserves less: it withdraws in part, which nobody need accept [VCLT 22(1), ILC Guide 2.5.10]. */
final class Narrowing {

    private Narrowing() {}

    /** What {@code reservation} narrows, if that is what it does. */
    static Optional<StandingAct> of(StandingAct reservation, Answers acts) {
        return reservation.type() == ActionType.RESERVATION_MODIFICATION
                ? acts.named(reservation).filter(former -> is(reservation, former))
                : Optional.empty();
    }

    /** Whether of the clauses that {@code former} reserves only some are left. */
    static boolean is(StandingAct modification, StandingAct former) {
        var left = clauses(modification);
        return !left.isEmpty()
                && left.size() < clauses(former).size()
                && clauses(former).containsAll(left);
    }

    private static Set<String> clauses(StandingAct reservation) {
        var scope = reservation.details().scope();
        return scope == null ? Set.of() : Set.copyOf(Objects.requireNonNullElse(scope.clauses(), List.of()));
    }
}
