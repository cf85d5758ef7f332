package org.depositary.rules.evaluation;

import org.depositary.rules.Delay;
import org.depositary.rules.Rule;
import org.depositary.rules.SignatureEffect;
import org.depositary.rules.Threshold;
import org.jspecify.annotations.Nullable;

/** Whether all that a rule asks about is exactly known, so that both worlds are one. */
final class Certainty {

    private Certainty() {}

    static boolean of(Rule rule, @Nullable Delay laterParties, Facts facts) {
        return facts.areExact()
                && facts.acts().stream().noneMatch(act -> act.effect() == SignatureEffect.UNDETERMINED)
                && isFromTheAct(laterParties)
                && asksOnlyWhatIsRecorded(rule);
    }

    private static boolean asksOnlyWhatIsRecorded(Rule rule) {
        return isFromTheAct(rule.delay())
                && switch (rule) {
                    case Rule.Composite composite ->
                        composite.rules().stream().allMatch(Certainty::asksOnlyWhatIsRecorded);
                    case Threshold.Fraction fraction -> fraction.ofAt() != Threshold.Fraction.OfAt.ADOPTION;
                    case Rule.OtherInstrumentInForce other -> other.forParticipant() == null;
                    default -> true; // Whatever else there is asks for dates only.
                };
    }

    /** Whether every act has the day from which it runs. */
    private static boolean isFromTheAct(@Nullable Delay delay) {
        return delay == null
                || switch (delay.from()) {
                    case DEPOSIT, RECEIPT, CONDITION_MET -> true;
                    case DEPOSITARY_NOTIFICATION, REGISTRATION, LAST_SIGNATURE, OPENING_FOR_SIGNATURE, ADOPTION ->
                        false;
                };
    }
}
