package org.depositary.rules.evaluation;

import org.depositary.rules.ActionType;
import org.depositary.rules.Delay;
import org.depositary.rules.Each;
import org.depositary.rules.NoObjection;
import org.depositary.rules.Rule;
import org.depositary.rules.Threshold;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says as a whole, whichever of its parts says it.
 *
 * @param delay the first delay it states, from outside inwards
 * @param bindsBySignature whether it says that signature binds [VCLT 12(1)(a)]
 * @param isTrigger whether it asks for what only the trigger of a commitment asks
 * @param silence where silence accepts
 */
record Whole(
        @Nullable Delay delay,
        boolean bindsBySignature,
        boolean isTrigger,
        @Nullable NoObjection silence) {

    static Whole of(Rule rule) {
        return new Whole(
                rule.parts()
                        .map(Rule::delay)
                        .filter(delay -> delay != null)
                        .findFirst()
                        .orElse(null),
                rule.parts().anyMatch(Whole::bindsBySignature),
                rule.parts().anyMatch(Whole::isTrigger),
                rule.parts()
                        .filter(NoObjection.class::isInstance)
                        .map(NoObjection.class::cast)
                        .findFirst()
                        .orElse(null));
    }

    Whole ofTrigger() {
        return new Whole(delay, bindsBySignature, true, silence);
    }

    private static boolean bindsBySignature(Rule rule) {
        return switch (rule) {
            case Each.OnSignature _ -> true;
            case Each.Named named -> named.acts().contains(ActionType.SIGNATURE);
            case Threshold threshold -> threshold.acts().contains(ActionType.SIGNATURE);
            default -> false; // No other rule speaks of signatures.
        };
    }

    private static boolean isTrigger(Rule rule) {
        return rule instanceof Rule.RequestBy
                || rule instanceof Rule.NationalApproval
                || rule instanceof Rule.InForceForObligor
                || rule instanceof Rule.NotDuring;
    }
}
