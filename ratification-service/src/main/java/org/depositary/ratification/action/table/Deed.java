package org.depositary.ratification.action.table;

import java.util.Optional;
import org.depositary.rules.ActionType;
import org.depositary.rules.SignatureEffect;

/** What a column or a letter says was done: a type of act and, for a signature, what it does by itself. */
public record Deed(ActionType type, Optional<SignatureEffect> effect) {

    static final Deed SIGNATURE = of(ActionType.SIGNATURE);
    static final Deed DEFINITIVE_SIGNATURE = new Deed(ActionType.SIGNATURE, Optional.of(SignatureEffect.DEFINITIVE));
    static final Deed SIGNATURE_AD_REFERENDUM =
            new Deed(ActionType.SIGNATURE, Optional.of(SignatureEffect.AD_REFERENDUM));

    public static Deed of(ActionType type) {
        return new Deed(type, Optional.empty());
    }

    /** Whether it is a signature, or stands for one. */
    boolean isSignature() {
        return type.signs() || type == ActionType.CONFIRMATION_OF_SIGNATURE;
    }
}
