package org.depositary.ratification.entryintoforce.rest;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.depositary.kit.problem.Unsound;
import org.depositary.kit.time.PartialDate;
import org.depositary.ratification.entryintoforce.Dates;
import org.depositary.rules.ActionType;
import org.depositary.rules.SignatureEffect;
import org.depositary.rules.evaluation.Act;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An act as a caller supposes it. */
@Schema(description = "An act, supposed or real; nothing of it is kept.")
public record GivenAct(
        @Schema(description = "Any key.", examples = "SN") String participant,

        @Schema(
                description = "As acts are recorded; DEFINITIVE_SIGNATURE and SIGNATURE_AD_REFERENDUM are read too.",
                examples = "RATIFICATION")
        String type,

        PartialDate occurredOn,
        @Nullable PartialDate receivedOn,

        @Schema(description = "The day of the depositary's circular.") @Nullable
        PartialDate notifiedOn,

        @Nullable PartialDate registeredOn,

        @Schema(description = "For a succession: the date of succession.") @Nullable
        PartialDate effectiveOn,

        @Schema(description = "What a signature does by itself.") @Nullable
        SignatureEffect effect) {

    private static final String DEFINITIVE = "DEFINITIVE_SIGNATURE";
    private static final String AD_REFERENDUM = "SIGNATURE_AD_REFERENDUM";

    /**
     * The act as rules ask about it.
     *
     * @param pointer where it stands in the request
     */
    public Act act(String pointer) {
        return new Act(
                participant,
                type(pointer),
                effect(),
                Dates.of(occurredOn),
                Dates.ofNullable(receivedOn),
                Dates.ofNullable(notifiedOn),
                Dates.ofNullable(registeredOn),
                Dates.ofNullable(effectiveOn));
    }

    @Override
    public @Nullable SignatureEffect effect() {
        return switch (type) {
            case DEFINITIVE -> SignatureEffect.DEFINITIVE;
            case AD_REFERENDUM -> SignatureEffect.AD_REFERENDUM;
            default -> effect;
        };
    }

    private ActionType type(String pointer) {
        return switch (type) {
            case DEFINITIVE, AD_REFERENDUM -> ActionType.SIGNATURE;
            default ->
                Arrays.stream(ActionType.values())
                        .filter(known -> known.name().equals(type))
                        .findFirst()
                        .orElseThrow(() -> new Unsound(
                                "unknown-type", pointer + "/type", "No act is of this type; one of " + known() + "."));
        };
    }

    private static String known() {
        return Arrays.stream(ActionType.values()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
