package org.depositary.ratification.participation;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.depositary.kit.time.PartialDate;
import org.depositary.ratification.action.StandingAct;
import org.depositary.rules.ActionType;
import org.depositary.rules.Delay;
import org.depositary.rules.FinalClauses.Ending;
import org.depositary.rules.FinalClauses.Ending.Withdrawal;
import org.depositary.rules.Rule;
import org.depositary.rules.evaluation.EntryIntoForce;
import org.depositary.rules.evaluation.Terms;
import org.depositary.rules.evaluation.Truth;
import org.jspecify.annotations.Nullable;

/** When notices of withdrawal take effect, by the ending rules of the instrument or, where it is silent, by the law. */
record Notices(Circumstances given) {

    /** Where the treaty is silent, not less than twelve months [VCLT 56(2)]. */
    private static final Delay TWELVE_MONTHS = new Delay(Period.ofMonths(12), null, null, null, null);

    private static final Ending NOT_RECORDED = Ending.of(null, null);

    /** The notices of {@code participant}, in order. */
    List<Notice> of(String participant, @Nullable LocalDate inForceOn) {
        return given.by(participant, ActionType.WITHDRAWAL_NOTICE)
                .map(notice -> read(notice, inForceOn))
                .toList();
    }

    private Ending ending() {
        return Objects.requireNonNullElse(given.clauses().ending(), NOT_RECORDED);
    }

    private Notice read(StandingAct notice, @Nullable LocalDate inForceOn) {
        var basis = notice.details().withdrawalBasis();
        var right = ending().withdrawal();
        if (right == Withdrawal.PROHIBITED) {
            return Notice.without(
                    notice, "The treaty does not permit withdrawal; the notice changes nothing [VCLT 54].");
        }
        if (right == Withdrawal.UNSTATED && basis == null) {
            return Notice.without(
                    notice,
                    "The treaty is silent on withdrawal and no basis is recorded; the notice changes nothing"
                            + " [VCLT 56(1)].");
        }
        if (right == null && basis == null && notice.details().effective().isEmpty()) {
            return new Notice(notice, Optional.empty(), true, "What the treaty says of withdrawal is not recorded.");
        }
        return held(notice, counted(notice, inForceOn));
    }

    /** By the clause; by the law where it is silent; never before the day the notice itself names. */
    private Optional<LocalDate> counted(StandingAct notice, @Nullable LocalDate inForceOn) {
        var stated = notice.details().effective();
        var delay = delay(notice);
        if (delay == null) {
            return Optional.of(stated.orElseGet(() -> received(notice)));
        }
        return start(notice, delay)
                .map(start -> later(start, earliest(inForceOn)))
                .map(delay::end)
                .map(end -> later(end, stated.orElse(end)));
    }

    private @Nullable Delay delay(StandingAct notice) {
        var clause = ending().notice();
        if (clause != null) {
            return clause;
        }
        var isByLaw = ending().withdrawal() == Withdrawal.UNSTATED
                || (ending().withdrawal() == null && notice.details().withdrawalBasis() != null);
        return isByLaw ? TWELVE_MONTHS : null;
    }

    /** The first day on which notice may be given; a notice given before is counted from then. */
    private @Nullable LocalDate earliest(@Nullable LocalDate inForceOn) {
        var after = ending().notBefore();
        return after == null || inForceOn == null ? null : inForceOn.plus(after);
    }

    private static Optional<LocalDate> start(StandingAct notice, Delay delay) {
        var details = notice.details();
        return switch (delay.from()) {
            case DEPOSITARY_NOTIFICATION -> details.notified();
            case REGISTRATION -> Optional.ofNullable(details.registeredOn()).map(PartialDate::to);
            case DEPOSIT, RECEIPT, CONDITION_MET, LAST_SIGNATURE, OPENING_FOR_SIGNATURE, ADOPTION ->
                Optional.of(received(notice));
        };
    }

    private static LocalDate received(StandingAct notice) {
        return notice.details().received().orElse(notice.day());
    }

    private Notice held(StandingAct notice, Optional<LocalDate> effect) {
        if (effect.isEmpty()) {
            return revoked(notice, effect, "The day from which its period runs is not recorded.");
        }
        var held = ending().heldUntil();
        if (held == null) {
            return revoked(notice, effect, "Notice given on %s.".formatted(notice.occurredOn()));
        }
        var over = heldUntil(held);
        return over.isEmpty()
                ? revoked(notice, Optional.empty(), "It is held until what the treaty names has come about.")
                : revoked(
                        notice, effect.map(on -> later(on, over.get())), "It was held until %s.".formatted(over.get()));
    }

    private Optional<LocalDate> heldUntil(Rule held) {
        var found = EntryIntoForce.of(Terms.of(held), given.facts(), given.day());
        return found.truth() == Truth.TRUE && found.metOn() != null
                ? Optional.of(found.metOn().to())
                : Optional.empty();
    }

    /** A notice may be revoked until it takes effect [VCLT 68]. */
    private Notice revoked(StandingAct notice, Optional<LocalDate> effect, String because) {
        return given.about(notice)
                .filter(act -> act.type() == ActionType.REVOCATION_OF_NOTICE)
                .filter(act -> effect.map(on -> act.day().isBefore(on)).orElse(true))
                .findFirst()
                .map(act -> Notice.without(
                        notice, "The notice of %s was revoked on %s.".formatted(notice.occurredOn(), act.occurredOn())))
                .orElseGet(() -> new Notice(notice, effect, true, because));
    }

    private static LocalDate later(LocalDate one, @Nullable LocalDate other) {
        return other != null && other.isAfter(one) ? other : one;
    }
}
