package org.depositary.rules.evaluation;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.depositary.rules.ActionType;
import org.depositary.rules.Delay;
import org.depositary.rules.Each;
import org.depositary.rules.Rule;
import org.depositary.rules.SignatureEffect;
import org.depositary.rules.Threshold;
import org.jspecify.annotations.Nullable;

/** Short words for rules and acts in tests. */
final class Given {

    static final Set<ActionType> ANY = Set.of();

    private Given() {}

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static Days on(String text) {
        return switch (text.length()) {
            case 4 -> new Days(day(text + "-01-01"), day(text + "-12-31"));
            case 7 ->
                new Days(day(text + "-01"), day(text + "-01").plusMonths(1).minusDays(1));
            default -> Days.on(day(text));
        };
    }

    static Act act(String participant, ActionType type, String on) {
        return Act.of(participant, type, on(on));
    }

    static Act ratification(String participant, String on) {
        return act(participant, ActionType.RATIFICATION, on);
    }

    static Act signature(String participant, @Nullable SignatureEffect effect, String on) {
        return new Act(participant, ActionType.SIGNATURE, effect, on(on), null, null, null, null);
    }

    /** {@code count} fictitious participants that ratify on one day, as "prefix1", "prefix2" … */
    static List<Act> ratifications(String prefix, int count, String on) {
        var acts = new ArrayList<Act>();
        for (int number = 1; number <= count; number++) {
            acts.add(ratification(prefix + number, on));
        }
        return acts;
    }

    static List<Act> acts(List<Act> some, List<Act> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    static Delay after(String amount) {
        return new Delay(Period.parse(amount), null, null, null, null);
    }

    static Delay after(String amount, Delay.Anchor anchor) {
        return new Delay(Period.parse(amount), anchor, null, null, null);
    }

    static Delay after(String amount, Delay.Snap snap) {
        return new Delay(Period.parse(amount), null, null, snap, null);
    }

    static Delay firstOfMonth(int month) {
        return new Delay(Period.ZERO, null, null, Delay.Snap.FIRST_OF_NTH_MONTH, month);
    }

    static Threshold.Count count(int count, @Nullable Delay delay) {
        return new Threshold.Count(count, ANY, Set.of(), null, null, null, delay);
    }

    static Each.Named all(Set<String> of) {
        return new Each.Named(of, null, ANY, null);
    }

    static Rule.AllOf allOf(Rule... rules) {
        return new Rule.AllOf(List.of(rules), null);
    }

    static Rule.AnyOf anyOf(Rule... rules) {
        return new Rule.AnyOf(List.of(rules));
    }

    /** Nothing around the acts but an organisation that always had these members. */
    static Setting organisation(String name, String... members) {
        var always =
                Stream.of(members).map(member -> new Member(member, null, null)).toList();
        return new Setting(Map.of(name, always), Map.of(), Map.of(), null, null);
    }

    static Evaluation evaluate(Rule rule, List<Act> acts, String asAt) {
        return evaluate(rule, Facts.of(acts), asAt);
    }

    static Evaluation evaluate(Rule rule, Facts facts, String asAt) {
        return EntryIntoForce.of(Terms.of(rule), facts, day(asAt));
    }
}
