package org.depositary.rules;

import java.math.BigDecimal;
import java.util.Map;
import org.depositary.rules.Threshold.Weight.Over;

/** What makes a threshold sound: a number that can be reached, of something. */
final class ThresholdSoundness {

    private static final int MOST = 10_000;

    /** More digits than any table of weights has; the bound keeps sums small. */
    private static final int MOST_DIGITS = 30;

    private static final int MOST_TABLES = 100;

    private ThresholdSoundness() {}

    static void check(Threshold threshold, String at, Soundness soundness) {
        switch (threshold) {
            case Threshold.Count count -> {
                soundness.require(
                        count.count() >= 1 && count.count() <= MOST,
                        at + "/count",
                        "A count is from 1 to %d.".formatted(MOST));
                soundness.names(count.eligible(), at + "/eligible");
            }
            case Threshold.Fraction fraction -> fraction(fraction, at, soundness);
            case Threshold.Weight weight -> weight(weight, at, soundness);
        }
    }

    private static void fraction(Threshold.Fraction fraction, String at, Soundness soundness) {
        var isPart = fraction.numerator() >= 1
                && fraction.denominator() >= fraction.numerator()
                && fraction.denominator() <= MOST;
        soundness.require(isPart, at + "/numerator", "It is no part of a whole.");
        soundness.require(
                !Boolean.TRUE.equals(fraction.strict()) || fraction.numerator() != fraction.denominator(),
                at + "/strict",
                "More than all cannot consent.");
        soundness.require(!fraction.of().isEmpty(), at + "/of", "A fraction of whom?");
        soundness.names(fraction.of(), at + "/of");
    }

    private static void weight(Threshold.Weight weight, String at, Soundness soundness) {
        share(weight.share(), at + "/share", soundness);
        soundness.require(
                !Boolean.TRUE.equals(weight.strict()) || weight.share().compareTo(BigDecimal.ONE) < 0,
                at + "/strict",
                "More than all cannot consent.");
        soundness.require(
                weight.weights().isEmpty() != weight.datedWeights().isEmpty(),
                at + "/weights",
                "It states either `weights` or `datedWeights`.");
        soundness.names(weight.eligible(), at + "/eligible");
        weights(weight.weights(), at + "/weights", soundness);
        weights(weight.baseWeights(), at + "/baseWeights", soundness);
        soundness.require(
                weight.datedWeights().size() <= MOST_TABLES, at + "/datedWeights", "There are too many tables.");
        for (int index = 0; index < weight.datedWeights().size(); index++) {
            var table = weight.datedWeights().get(index).weights();
            var where = at + "/datedWeights/" + index + "/weights";
            soundness.require(!table.isEmpty(), where, "A table says what somebody weighs.");
            weights(table, where, soundness);
        }
        total(weight, at, soundness);
    }

    private static void total(Threshold.Weight weight, String at, Soundness soundness) {
        var total = weight.total();
        soundness.require(
                total == null || (isShort(total) && total.signum() > 0),
                at + "/total",
                "A total is more than nothing.");
        soundness.require(
                (weight.over() == Over.ACTING) != weight.baseWeights().isEmpty(),
                at + "/baseWeights",
                "Base weights go with `over` ACTING.");
        soundness.require(
                total == null || weight.over() != Over.ACTING,
                at + "/total",
                "Over ACTING the total is what those who act weigh.");
    }

    static void share(BigDecimal share, String at, Soundness soundness) {
        soundness.require(
                isShort(share) && share.signum() > 0 && share.compareTo(BigDecimal.ONE) <= 0,
                at,
                "A share is a fraction: 0.55 for 55 per cent.");
    }

    static void weights(Map<String, BigDecimal> weights, String at, Soundness soundness) {
        soundness.names(weights.keySet(), at);
        soundness.require(
                weights.values().stream().allMatch(weight -> isShort(weight) && weight.signum() >= 0),
                at,
                "A weight is not negative, and has at most %d digits.".formatted(MOST_DIGITS));
        soundness.require(
                weights.isEmpty() || weights.values().stream().anyMatch(weight -> weight.signum() > 0),
                at,
                "Somebody weighs something.");
    }

    private static boolean isShort(BigDecimal number) {
        return number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DIGITS;
    }
}
