package org.depositary.ratification.participation;

import java.time.LocalDate;
import java.util.Optional;
import org.depositary.ratification.action.StandingAct;
import org.depositary.ratification.participation.ReservationStanding.State;
import org.depositary.rules.ActionType;

/**
 * A reservation that was formulated for good, towards one other participant [VCLT 19, 23].
 *
 * @param by the act from which the time for objections counts: the reservation, or what confirmed it
 * @param consent the consent of its author with which it takes effect
 */
record Formulated(StandingAct reservation, StandingAct by, Optional<StandingAct> consent, String towards) {

    /** Whether it came after its author's consent, as one that is widened does [ILC Guide 2.3.4]. */
    boolean isLate() {
        return reservation.type() == ActionType.RESERVATION_MODIFICATION
                || consent.filter(act ->
                                act.day().isBefore(reservation.occurredOn().from()))
                        .isPresent();
    }

    /** The last day on which the others may have been notified of it. */
    Optional<LocalDate> notified() {
        return by.details().notified();
    }

    /** The first day on which it can have any effect. */
    LocalDate since() {
        var own = by.day();
        return consent.map(StandingAct::day).filter(own::isBefore).orElse(own);
    }

    ReservationStanding stands(State state, LocalDate since, String because) {
        return new ReservationStanding(reservation, towards, state, since, null, Optional.empty(), because);
    }

    ReservationStanding decided(State state, StandingAct answer, String because) {
        var since = answer.day().isAfter(since()) ? answer.day() : since();
        return new ReservationStanding(reservation, towards, state, since, null, Optional.of(answer.id()), because);
    }

    /** @param until the day on which silence decides, where that is fixed */
    ReservationStanding pending(State state, Optional<LocalDate> until, String because) {
        return new ReservationStanding(
                reservation, towards, state, null, until.orElse(null), Optional.empty(), because);
    }
}
