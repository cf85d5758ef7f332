package org.depositary.ratification.participation;

import java.time.LocalDate;
import java.util.Optional;
import org.depositary.ratification.action.StandingAct;
import org.depositary.rules.ActionType;
import org.depositary.rules.evaluation.Act;
import org.depositary.rules.evaluation.Days;
import org.depositary.rules.evaluation.Event;
import org.jspecify.annotations.Nullable;

/**
 * A time for which a participant has consented to be bound [VCLT 2(1)(f), (g)].
 *
 * @param consent the act by which it did; none where silence or a decision binds it
 * @param consentedOn the day of the consent, as exactly as it is known
 * @param inForceOn from when the instrument is in force for it, also where that is still to come; none while not fixed
 * @param mode whether definitively or provisionally, where a decision says so
 * @param end what has ended it by the day
 */
record Bound(
        Optional<StandingAct> consent,
        @Nullable Days consentedOn,
        @Nullable Days inForceOn,
        Event.@Nullable Mode mode,
        Optional<End> end) {

    /** What ended the time for which a participant was bound: its first day without. */
    record End(Cause cause, LocalDate on, String because) {

        /** The act by which {@code participant} ended it, for a rule that asks. */
        Act by(String participant) {
            var type = cause == Cause.WITHDRAWN ? ActionType.WITHDRAWAL_NOTICE : ActionType.CESSATION;
            return new Act(participant, type, null, Days.on(on), null, null, null, Days.on(on));
        }

        /** Whether it left, or could take part no more. */
        enum Cause {
            WITHDRAWN,
            CEASED
        }
    }

    /** From when the instrument is certainly in force for it, definitively. */
    Optional<LocalDate> since() {
        return inForceOn == null || !inForceOn.isBounded() || mode == Event.Mode.PROVISIONAL
                ? Optional.empty()
                : Optional.of(inForceOn.to());
    }

    /** Whether the instrument is in force for it on {@code day}. */
    boolean isInForceOn(LocalDate day) {
        return since().filter(from -> !from.isAfter(day)).isPresent()
                && end.filter(over -> !over.on().isAfter(day)).isEmpty();
    }

    Bound ending(Optional<End> over) {
        return new Bound(consent, consentedOn, inForceOn, mode, over);
    }
}
