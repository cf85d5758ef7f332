package org.depositary.rules.evaluation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.depositary.rules.ActionType;
import org.depositary.rules.Organisations;
import org.depositary.rules.Successions;
import org.depositary.rules.Threshold;
import org.depositary.rules.Threshold.Fraction.OfAt;

/** Counts, measures and weighs consents towards a threshold. */
record Thresholds(Evaluator evaluator) {

    Outcome evaluate(Threshold threshold) {
        return switch (threshold) {
            case Threshold.Count rule -> {
                var eligible = evaluator.circle(rule.eligible());
                yield counted(rule, eligible, List.of(), () -> heads(rule, Circle.EVERYBODY, rule.count()));
            }
            case Threshold.Weight rule -> {
                var eligible = evaluator.circle(rule.eligible());
                yield counted(
                        rule,
                        eligible,
                        List.of(),
                        () -> new Weights(
                                rule, organisations(rule), evaluator.setting().organisations()));
            }
            case Threshold.Fraction rule -> fraction(rule);
        };
    }

    private Outcome fraction(Threshold.Fraction rule) {
        var named = evaluator.circle(rule.of());
        if (rule.ofAt() != OfAt.ADOPTION || named.isFixed()) {
            return fraction(rule, named);
        }
        var adopted = evaluator.setting().adoptedOn();
        return adopted != null
                ? fraction(rule, named.asOn(evaluator.world().day(adopted)))
                : evaluator.world() == World.EARLIEST
                        ? fraction(rule, named)
                        : Outcome.of(rule, List.of(), fraction(rule, named).progress());
    }

    private Outcome fraction(Threshold.Fraction rule, Circle of) {
        return counted(
                rule,
                of,
                of.changes(evaluator.asAt()),
                () -> new Heads(
                        of,
                        day -> part(rule, of.on(day).size()),
                        organisations(rule),
                        evaluator.setting().organisations()));
    }

    private Heads heads(Threshold rule, Circle of, int need) {
        return new Heads(of, _ -> need, organisations(rule), evaluator.setting().organisations());
    }

    private Outcome counted(Threshold rule, Circle eligible, Collection<LocalDate> changes, Supplier<Roll> newRoll) {
        var acts = evaluator
                .register()
                .standing(
                        dated -> counts(rule, dated)
                                && eligible.contains(dated.act().participant(), dated.day()),
                        evaluator.withdrawn());
        var roll = newRoll.get();
        var episodes = Sweep.of(roll, acts, changes);
        var entering = new Anchors(evaluator)
                .enter(episodes, rule.delay(), acts, others -> Sweep.of(newRoll.get(), others, changes));
        return Outcome.of(rule, entering, roll.progress(evaluator.asAt()));
    }

    /** Whether an act is of a kind that counts: a succession does, whatever the rule lists. */
    private boolean counts(Threshold rule, Dated dated) {
        var act = dated.act();
        if (act.type() == ActionType.SUCCESSION) {
            return rule.successions() != Successions.NEVER;
        }
        return counts(rule.acts(), act, evaluator.world());
    }

    /**
     * Whether an act is one of {@code acts}, or, where none are listed, any act of consent. To list SIGNATURE is to say
     * that signature binds [VCLT 12(1)(a)]: then one counts unless its effect is stated to be another.
     */
    static boolean counts(Set<ActionType> acts, Act act, World world) {
        if (acts.isEmpty()) {
            return act.consents() && act.type() != ActionType.CONTINUED_APPLICATION;
        }
        return act.isSignature()
                ? acts.contains(ActionType.SIGNATURE) && Participants.binds(act, world)
                : acts.contains(act.type());
    }

    private static Organisations organisations(Threshold rule) {
        return Objects.requireNonNullElse(rule.organisations(), Organisations.COUNT);
    }

    /** The least number that is such a part of {@code all}. */
    private static long part(Threshold.Fraction rule, int all) {
        var product = (long) all * rule.numerator();
        var least = Boolean.TRUE.equals(rule.strict())
                ? product / rule.denominator() + 1
                : Math.ceilDiv(product, rule.denominator());
        return Math.max(least, 1);
    }
}
