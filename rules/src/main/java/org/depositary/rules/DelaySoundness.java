package org.depositary.rules;

import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.depositary.rules.Delay.Counting;
import org.depositary.rules.Delay.Snap;

/** What makes a delay sound: an amount that can be counted, from a day that the rule has. */
final class DelaySoundness {

    /** A hundred years; the longest delay known is five. */
    private static final int MOST_MONTHS = 1_200;

    private static final int MOST_DAYS = 36_600;

    private DelaySoundness() {}

    static List<Fault> faults(Delay delay) {
        return Soundness.found(soundness -> check(delay, "", soundness));
    }

    static void check(Rule rule, String at, Soundness soundness) {
        var delay = rule.delay();
        if (delay == null) {
            return;
        }
        check(delay, at, soundness);
        var anchor = delay.anchor();
        soundness.require(
                anchor == null || !anchor.isOfAnAct() || rule instanceof Threshold || rule instanceof Each,
                at + "/anchor",
                "No acts are counted here that could have such a date.");
    }

    private static void check(Delay delay, String at, Soundness soundness) {
        var amount = delay.amount();
        soundness.require(inRange(amount), at + "/amount", "A delay is not negative, and at most a hundred years.");
        soundness.require(
                delay.counting() != Counting.BEGINNING_ON || !amount.isZero(),
                at + "/counting",
                "There is no first day to count in no time at all.");
        var month = delay.month();
        if (delay.snap() == Snap.FIRST_OF_NTH_MONTH) {
            soundness.require(
                    month != null && month >= 1 && month <= MOST_MONTHS,
                    at + "/month",
                    "FIRST_OF_NTH_MONTH says which month, from 1 on.");
        } else {
            soundness.require(month == null, at + "/month", "Only FIRST_OF_NTH_MONTH has a month.");
        }
    }

    private static boolean inRange(Period amount) {
        return !amount.isNegative()
                && amount.toTotalMonths() <= MOST_MONTHS
                && amount.get(ChronoUnit.DAYS) <= MOST_DAYS;
    }
}
