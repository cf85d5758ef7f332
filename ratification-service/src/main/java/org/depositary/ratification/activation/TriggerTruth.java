package org.depositary.ratification.activation;

import java.time.LocalDate;
import java.util.Optional;
import org.depositary.rules.Conjuncts;
import org.depositary.rules.Each;
import org.depositary.rules.NoObjection;
import org.depositary.rules.Rule;
import org.depositary.rules.Threshold;
import org.depositary.rules.evaluation.Activation;
import org.depositary.rules.evaluation.Evaluation;
import org.depositary.rules.evaluation.Facts;
import org.depositary.rules.evaluation.Truth;

/**
 * What facts make of the rule of a commitment: as a whole, and of its two sides, what happens in the world and what law
 * asks, each as if the other were met.
 *
 * @param whole none where the register has no rule
 */
record TriggerTruth(Optional<Evaluation> whole, Truth live, Truth triggered, Truth prepared) {

    private static final TriggerTruth NO_RULE =
            new TriggerTruth(Optional.empty(), Truth.UNKNOWN, Truth.UNKNOWN, Truth.TRUE);

    static TriggerTruth of(Optional<Rule> rule, Facts facts, LocalDate day) {
        return rule.map(stated -> {
                    var whole = Activation.of(stated, facts, day);
                    return new TriggerTruth(
                            Optional.of(whole),
                            live(whole, stated),
                            side(stated, facts, day, true),
                            side(stated, facts, day, false));
                })
                .orElse(NO_RULE);
    }

    private static Truth side(Rule rule, Facts facts, LocalDate day, boolean ofTheWorld) {
        return Conjuncts.left(rule, part -> isOfTheWorld(part) == ofTheWorld)
                .map(left -> live(Activation.of(left, facts, day), left))
                .orElse(Truth.TRUE);
    }

    /** Events, requests and dates; all else is what international or internal law asks. */
    static boolean isOfTheWorld(Rule rule) {
        return switch (rule) {
            case Rule.EventDetermined _, Rule.NotDuring _, Rule.RequestBy _ -> true;
            case Rule.OnDate _, Rule.NotBefore _, Rule.LapsesAfter _ -> true;
            case Rule.NationalApproval _, Rule.InForceForObligor _, Rule.OtherInstrumentInForce _ -> false;
            case Threshold _, Each _, NoObjection _ -> false;
            case Rule.Composite _ -> false;
        };
    }

    /** A rule is met on a day, and live once its delay is over. */
    static Truth live(Evaluation found, Rule rule) {
        if (found.truth() != Truth.TRUE) {
            return found.truth();
        }
        var from = found.entersIntoForceOn();
        if (from == null) {
            return rule.parts().anyMatch(part -> part.delay() != null) ? Truth.UNKNOWN : Truth.TRUE;
        }
        return !from.to().isAfter(found.asAt())
                ? Truth.TRUE
                : from.from().isAfter(found.asAt()) ? Truth.FALSE : Truth.UNKNOWN;
    }
}
