package org.depositary.rules.evaluation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.depositary.rules.ActionType;
import org.depositary.rules.Each;

/** Follows rules that name who must act. */
record Participants(Evaluator evaluator) {

    private static final int TWO = 2;

    Outcome evaluate(Each each) {
        var world = evaluator.world();
        return switch (each) {
            case Each.OnSignature rule when rule.of().isEmpty() -> lastOfAll(rule);
            case Each.OnSignature rule -> each(rule, act -> act.isSignature() && binds(act, world), 0);
            case Each.Named rule ->
                each(
                        rule,
                        act -> act.type() == ActionType.SUCCESSION || Thresholds.counts(rule.acts(), act, world),
                        Objects.requireNonNullElse(rule.atLeast(), 0));
            case Each.AllNegotiatingStates rule -> each(rule, Participants::consents, 0);
            case Each.MutualNotification rule ->
                each(rule, act -> act.type() == ActionType.NOTIFICATION_OF_COMPLETION, 0);
            case Each.ExchangeOfInstruments rule -> each(rule, Participants::consents, 0);
        };
    }

    /** @param atLeast how many are needed; 0: all */
    private Outcome each(Each rule, Predicate<Act> wanted, int atLeast) {
        var of = evaluator.circle(rule.of());
        var acts = standing(
                dated -> wanted.test(dated.act()) && of.contains(dated.act().participant(), dated.day()));
        Supplier<Roll> newRoll = () ->
                new Heads(of, day -> atLeast > 0 ? atLeast : Math.max(of.on(day).size(), 1));
        var roll = newRoll.get();
        var changes = of.changes(evaluator.asAt());
        var entering = new Anchors(evaluator)
                .enter(
                        Sweep.of(roll, acts, changes),
                        rule.delay(),
                        acts,
                        others -> Sweep.of(newRoll.get(), others, changes));
        return Outcome.of(rule, entering, roll.progress(evaluator.asAt()));
    }

    /** Where nobody is named, the last signature is the last there is; one alone is no agreement. */
    private Outcome lastOfAll(Each.OnSignature rule) {
        var acts = standing(dated -> dated.act().isSignature() && binds(dated.act(), evaluator.world()));
        var signatories = new TreeSet<String>();
        acts.forEach(dated -> signatories.add(dated.act().participant()));
        var progress = Progress.of(signatories.size(), Math.max(signatories.size(), TWO), List.of());
        if (signatories.size() < TWO) {
            return Outcome.of(rule, List.of(), progress);
        }
        var last = acts.getLast().day();
        var deciding = acts.stream()
                .filter(dated -> dated.day().equals(last))
                .map(Dated::act)
                .toList();
        var episode = new Episode(last, LocalDate.MAX, last, deciding, null);
        var entering = new Anchors(evaluator).enter(List.of(episode), rule.delay(), acts, Participants::last);
        return Outcome.of(rule, entering, progress);
    }

    private static List<Episode> last(List<Dated> acts) {
        return acts.stream().map(Dated::day).max(Comparator.naturalOrder()).map(Episode::since).stream()
                .toList();
    }

    private List<Dated> standing(Predicate<Dated> wanted) {
        return evaluator.register().standing(wanted, evaluator.withdrawn());
    }

    private static boolean consents(Act act) {
        return Thresholds.counts(Set.of(), act, World.LATEST);
    }

    /** Whether a signature binds where the treaty says that signature does: unless its effect is stated to be another. */
    static boolean binds(Act signature, World world) {
        var effect = signature.effect();
        return effect == null
                || switch (effect) {
                    case DEFINITIVE -> true;
                    case SUBJECT_TO_RATIFICATION, AD_REFERENDUM, POLITICAL -> false;
                    case UNDETERMINED -> world == World.EARLIEST;
                };
    }
}
