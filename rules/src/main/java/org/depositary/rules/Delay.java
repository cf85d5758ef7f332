package org.depositary.rules;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
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

    /** What is wrong with this delay; empty when it can be counted. */
    public List<Fault> faults() {
        return DelaySoundness.faults(this);
    }

    /** From which day it runs, the default filled in. */
    public Anchor from() {
        return Objects.requireNonNullElse(anchor, Anchor.CONDITION_MET);
    }

    /** The day on which it ends that runs from {@code start}; months are those of the calendar, clamped to their end. */
    public LocalDate end(LocalDate start) {
        var end = start.plus(amount);
        var last = counting == Counting.BEGINNING_ON ? end.minusDays(1) : end;
        return switch (Objects.requireNonNullElse(snap, Snap.NONE)) {
            case NONE -> last;
            case FIRST_OF_FOLLOWING_MONTH -> last.plusMonths(1).withDayOfMonth(1);
            case FIRST_OF_NTH_MONTH -> last.withDayOfMonth(1).plusMonths(Objects.requireNonNullElse(month, 0));
        };
    }

    /** The day from which a delay runs. */
    public enum Anchor {
        /** The day consent was established [VCLT 16]. */
        DEPOSIT,
        /** Of the notification [VCLT 78(b)]. */
        @JsonAlias("NOTIFICATION")
        RECEIPT,
        /** The depositary's circular (Phonograms Convention art. 11(2)). */
        DEPOSITARY_NOTIFICATION,
        /** By the organisation that keeps it (ILO Conventions). */
        REGISTRATION,
        LAST_SIGNATURE,
        OPENING_FOR_SIGNATURE,
        ADOPTION,
        CONDITION_MET;

        /** Whether it is a date of the deciding acts themselves, so that a rule must count acts to have it. */
        public boolean isOfAnAct() {
            return this == RECEIPT || this == DEPOSITARY_NOTIFICATION || this == REGISTRATION;
        }
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
