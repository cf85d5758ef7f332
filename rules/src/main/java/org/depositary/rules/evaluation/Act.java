package org.depositary.rules.evaluation;

import java.util.Objects;
import org.depositary.rules.ActionType;
import org.depositary.rules.Delay;
import org.depositary.rules.SignatureEffect;
import org.jspecify.annotations.Nullable;

/**
 * An act of a participant (layer 1), as far as a rule asks about it.
 *
 * @param occurredOn for an act of consent: when consent was established internationally [VCLT 16]
 * @param effectiveOn from when it takes effect, where it says so: for a succession, the date of succession
 */
public record Act(
        String participant,
        ActionType type,
        @Nullable SignatureEffect effect,
        Days occurredOn,
        @Nullable Days receivedOn,
        @Nullable Days notifiedOn,
        @Nullable Days registeredOn,
        @Nullable Days effectiveOn) {

    public static Act of(String participant, ActionType type, Days occurredOn) {
        return new Act(participant, type, null, occurredOn, null, null, null, null);
    }

    /** The same act of another participant. */
    public Act by(String other) {
        return new Act(other, type, effect, occurredOn, receivedOn, notifiedOn, registeredOn, effectiveOn);
    }

    /** The day on which it counts: a succession and a notification when they are received, all else when it is done. */
    public Days counts() {
        return switch (type) {
            case SUCCESSION, NOTIFICATION_OF_COMPLETION -> Objects.requireNonNullElse(receivedOn, occurredOn);
            default -> occurredOn;
        };
    }

    /** The day from which a delay with this anchor runs; none where it is not recorded. */
    @Nullable
    Days at(Delay.Anchor anchor) {
        return switch (anchor) {
            case RECEIPT -> Objects.requireNonNullElse(receivedOn, occurredOn);
            case DEPOSITARY_NOTIFICATION -> notifiedOn;
            case REGISTRATION -> registeredOn;
            case DEPOSIT, CONDITION_MET, LAST_SIGNATURE, OPENING_FOR_SIGNATURE, ADOPTION -> counts();
        };
    }

    /** Whether it establishes consent to be bound, whatever a treaty says of signatures [VCLT 11, 12]. */
    public boolean consents() {
        return type.expressesConsent() || (isSignature() && effect == SignatureEffect.DEFINITIVE);
    }

    /** Whether it is a signature, or what stands for one. */
    boolean isSignature() {
        return type.signs() || type == ActionType.CONFIRMATION_OF_SIGNATURE;
    }

    /** Whether its author steps into the consent of another, or goes on with it, from an earlier day. */
    boolean continuesAnother() {
        return type == ActionType.SUCCESSION || type == ActionType.CONTINUED_APPLICATION;
    }
}
