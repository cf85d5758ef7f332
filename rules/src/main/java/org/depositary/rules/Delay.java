package org.depositary.rules;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Period;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How long after its condition is met something happens, as a final clause counts it: "on the first day of the month
 * following the sixtieth day after the deposit".
 *
 * @param amount the time itself, ISO 8601, larger units first
 * @param anchor the day it runs from; by default the day the condition was met
 * @param counting whether that day is counted; by default it is not
 * @param snap to which day of a month the end moves
 * @param month for {@link Snap#FIRST_OF_NTH_MONTH}: which month, the anchor's (after the amount) being 0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Delay(
        Period amount,
        @Nullable Anchor anchor,
        @Nullable Counting counting,
        @Nullable Snap snap,
        @Nullable Integer month) {

    /** No delay at all. */
    public static final Delay NONE = new Delay(Period.ZERO, null, null, null, null);

    public Delay {
        amount = Objects.requireNonNullElse(amount, Period.ZERO);
        anchor = Objects.requireNonNullElse(anchor, Anchor.CONDITION_MET);
        counting = Objects.requireNonNullElse(counting, Counting.AFTER);
        snap = Objects.requireNonNullElse(snap, Snap.NONE);
    }

    /** The day from which a delay runs. */
    public enum Anchor {
        DEPOSIT,
        RECEIPT,
        DEPOSITARY_NOTIFICATION,
        REGISTRATION,
        LAST_SIGNATURE,
        OPENING_FOR_SIGNATURE,
        ADOPTION,
        CONDITION_MET
    }

    /** Whether the first day is counted. */
    public enum Counting {
        AFTER,
        BEGINNING_ON
    }

    /** To which day of a month the end of a delay moves. */
    public enum Snap {
        NONE,
        FIRST_OF_FOLLOWING_MONTH,
        FIRST_OF_NTH_MONTH
    }
}
