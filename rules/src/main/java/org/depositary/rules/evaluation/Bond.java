package org.depositary.rules.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * What a participant is towards an instrument by its acts and the rule of entry into force [VCLT 2(1)(f), (g)].
 *
 * @param consentedOn when its consent that stands was established
 * @param entersIntoForceOn when the instrument enters into force for it; none while that is not fixed
 * @param mode whether definitively or provisionally, where a decision says so
 */
public record Bond(
        String participant,
        Status status,
        @Nullable Days consentedOn,
        @Nullable Days entersIntoForceOn,
        Event.@Nullable Mode mode) {

    /** Whether its participation has ended, and it has not come back. */
    public boolean isOver() {
        return status == Status.WITHDRAWN || status == Status.CEASED;
    }

    /** The words for it; an end is told where the acts state the day of its effect. */
    public enum Status {
        SIGNED_NOT_BOUND,
        CONTRACTING,
        PARTY,
        WITHDRAWN,
        CEASED,
        CONSENT_WITHDRAWN
    }
}
