package org.depositary.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A rule in parts: what of it would be left to be met if all else were met already. */
public final class Conjuncts {

    private Conjuncts() {}

    /** What {@code rule} asks of the kinds that {@code asked} takes, all else taken to be met; empty: nothing. */
    public static Optional<Rule> left(Rule rule, Predicate<Rule> asked) {
        return switch (rule) {
            case Rule.AllOf all -> all(all, asked);
            case Rule.AnyOf any -> atLeast(any, 1, asked);
            case Rule.AtLeast some -> atLeast(some, some.count(), asked);
            default -> Optional.of(rule).filter(asked); // Every rule that is not made of others.
        };
    }

    private static Optional<Rule> all(Rule.AllOf all, Predicate<Rule> asked) {
        var left = parts(all, asked);
        return left.isEmpty() ? Optional.empty() : Optional.of(new Rule.AllOf(left, all.delay()));
    }

    /** Each part that asks nothing is one that is met. */
    private static Optional<Rule> atLeast(Rule.Composite some, int count, Predicate<Rule> asked) {
        var left = parts(some, asked);
        var needed = count - (some.rules().size() - left.size());
        return needed <= 0 ? Optional.empty() : Optional.of(new Rule.AtLeast(needed, left, some.delay()));
    }

    private static List<Rule> parts(Rule.Composite composite, Predicate<Rule> asked) {
        return composite.rules().stream()
                .flatMap(part -> left(part, asked).stream())
                .toList();
    }
}
