package org.depositary.ratification.activation;

import java.util.List;
import org.depositary.kit.problem.InvalidPart;
import org.depositary.kit.problem.Refusal;

/** A record of a determination that a rule does not let in. */
final class DeterminationRefused extends Refusal {

    private DeterminationRefused(Kind kind, String code, String says, List<InvalidPart> parts) {
        super(kind, code, says, parts);
    }

    static DeterminationRefused unsound(String code, String pointer, String says) {
        return new DeterminationRefused(Kind.UNSOUND, code, says, List.of(new InvalidPart(pointer, says)));
    }

    static DeterminationRefused conflict(String code, String says) {
        return new DeterminationRefused(Kind.CONFLICT, code, says, List.of());
    }

    static DeterminationRefused retracted() {
        return conflict(
                "determination-retracted", "Every step of this determination was retracted. Record a new one instead.");
    }
}
