package org.depositary.declarations.instrument;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether those who speak of the legal character of an instrument say the same. */
@Schema(description = "UNIFORM: all who speak say the same; CONTESTED: they do not; UNSTATED: nobody speaks.")
public enum LegalCharacterAgreement {
    UNIFORM,
    CONTESTED,
    UNSTATED;

    /** What {@code asserted}, one character a participant, amounts to; who leaves it undetermined does not speak. */
    static LegalCharacterAgreement of(Collection<LegalCharacter> asserted) {
        return switch (stands(asserted).size()) {
            case 0 -> UNSTATED;
            case 1 -> UNIFORM;
            default -> CONTESTED;
        };
    }

    static Set<LegalCharacter> stands(Collection<LegalCharacter> asserted) {
        var stands = new HashSet<>(asserted);
        stands.remove(LegalCharacter.UNDETERMINED);
        return stands;
    }
}
