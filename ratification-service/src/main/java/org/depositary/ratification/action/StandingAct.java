package org.depositary.ratification.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.depositary.kit.time.PartialDate;
import org.depositary.rules.ActionType;
import org.depositary.rules.SignatureEffect;

/**
 * An act of a participant that stands, as what follows from it needs to know it.
 *
 * @param root the first record of the act, under which others may know it
 * @param refersTo the record of another act that this one objects to, takes back or concerns
 * @param confirmed false while it is but announced
 */
public record StandingAct(
        UUID id,
        UUID root,
        String participant,
        ActionType type,
        Optional<SignatureEffect> effect,
        PartialDate occurredOn,
        ActionDetails details,
        Optional<UUID> refersTo,
        List<Flag> flags,
        boolean confirmed) {

    public StandingAct {
        flags = List.copyOf(flags);
    }

    /** Whether it establishes consent to be bound [VCLT 11, 12(1), 14–16]. */
    public boolean isConsent() {
        return type.expressesConsent()
                || (type == ActionType.SIGNATURE && effect.equals(Optional.of(SignatureEffect.DEFINITIVE)));
    }

    /** The last day on which it may have occurred: from then on it counts. */
    public LocalDate day() {
        return occurredOn.to();
    }

    /** Whether it counts on {@code day}. */
    public boolean countsOn(LocalDate day) {
        return !day().isAfter(day);
    }

    public boolean has(Flag.Word word) {
        return flags.stream().anyMatch(flag -> flag.flag() == word);
    }
}
