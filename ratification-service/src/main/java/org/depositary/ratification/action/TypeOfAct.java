package org.depositary.ratification.action;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.depositary.rules.ActionType;
import org.depositary.rules.SignatureEffect;

/** The type an act is recorded under; two names of signatures say their effect with it. */
public record TypeOfAct(ActionType type, Optional<SignatureEffect> effect) {

    public static TypeOfAct of(ActionType type) {
        return new TypeOfAct(type, Optional.empty());
    }

    @JsonCreator
    public static TypeOfAct parse(String name) {
        return switch (name) {
            case "DEFINITIVE_SIGNATURE" -> new TypeOfAct(ActionType.SIGNATURE, Optional.of(SignatureEffect.DEFINITIVE));
            case "SIGNATURE_AD_REFERENDUM" ->
                new TypeOfAct(ActionType.SIGNATURE, Optional.of(SignatureEffect.AD_REFERENDUM));
            default -> of(named(name));
        };
    }

    private static ActionType named(String name) {
        return Arrays.stream(ActionType.values())
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("This is not a type of act; one of "
                        + Arrays.stream(ActionType.values())
                                .map(Enum::name)
                                .sorted()
                                .collect(Collectors.joining(", "))
                        + " can stand here."));
    }

    @JsonValue
    @Override
    public String toString() {
        return effect.filter(SignatureEffect.DEFINITIVE::equals).isPresent()
                ? "DEFINITIVE_SIGNATURE"
                : effect.isPresent() ? "SIGNATURE_AD_REFERENDUM" : type.name();
    }
}
