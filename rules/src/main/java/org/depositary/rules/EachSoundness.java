package org.depositary.rules;

import java.util.Objects;
import java.util.stream.Stream;

/** What makes a rule sound that names those who act, or who may object. */
final class EachSoundness {

    private EachSoundness() {}

    static void check(Each each, String at, Soundness soundness) {
        soundness.names(each.of(), at + "/of");
        switch (each) {
            case Each.OnSignature signature ->
                soundness.require(
                        signature.which() == Each.OnSignature.Which.LAST
                                || !signature.of().isEmpty(),
                        at + "/of",
                        "Whose signatures?");
            case Each.Named named -> {
                of(each, at, soundness);
                var most = named.of().size();
                var atLeast = named.atLeast();
                // One name may be that of a class.
                soundness.require(
                        atLeast == null || (atLeast >= 1 && (most < 2 || atLeast <= most)),
                        at + "/atLeast",
                        "So many of %d cannot consent.".formatted(most));
            }
            case Each.AllNegotiatingStates _, Each.MutualNotification _, Each.ExchangeOfInstruments _ ->
                of(each, at, soundness);
        }
    }

    private static void of(Each each, String at, Soundness soundness) {
        soundness.require(!each.of().isEmpty(), at + "/of", "Of whom is it asked?");
    }

    static void check(NoObjection silence, String at, Soundness soundness) {
        soundness.names(silence.of(), at + "/of");
        var limit = silence.fewerThan();
        if (limit == null) {
            return;
        }
        var kinds = Stream.of(limit.count(), limit.numerator(), limit.share())
                .filter(Objects::nonNull)
                .count();
        var where = at + "/fewerThan";
        soundness.require(
                kinds == 1, where, "It states one of a count, a numerator with its denominator, a share with weights.");
        var count = limit.count();
        soundness.require(count == null || count >= 1, where + "/count", "Fewer than none cannot object.");
        fraction(silence, limit, where, soundness);
        ThresholdSoundness.weights(limit.weights(), where + "/weights", soundness);
        var share = limit.share();
        if (share == null) {
            soundness.require(limit.weights().isEmpty(), where + "/weights", "Weights go with a share.");
        } else {
            ThresholdSoundness.share(share, where + "/share", soundness);
            soundness.require(!limit.weights().isEmpty(), where + "/weights", "A share is a part of weights.");
        }
    }

    private static void fraction(NoObjection silence, NoObjection.FewerThan limit, String at, Soundness soundness) {
        var numerator = limit.numerator();
        var denominator = limit.denominator();
        if (numerator == null || denominator == null) {
            soundness.require(
                    numerator == null && denominator == null, at, "A fraction has a numerator and a denominator.");
            return;
        }
        soundness.require(numerator >= 1 && denominator >= numerator, at + "/numerator", "It is no part of a whole.");
        soundness.require(!silence.of().isEmpty(), at, "A fraction of whom? The rule says so in `of`.");
    }
}
