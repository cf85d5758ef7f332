package org.depositary.ratification.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.depositary.kit.problem.Refusal;
import org.depositary.kit.problem.Unsound;

/**
 * A rule about the acts that may join those on record: what cannot be is refused, what is merely unforeseen is accepted
 * and flagged.
 *
 * @param article where the law speaks of it
 * @param yields whether the depositary may set it aside, with a reason
 */
record ActionRule(String name, String article, boolean yields, Check check) {

    /** What a rule finds; empty when it has nothing to say. */
    @FunctionalInterface
    interface Check {
        Optional<Finding> finding(ActionDraft draft);
    }

    /** A rule that nobody may set aside. */
    static ActionRule firm(String name, String article, Check check) {
        return new ActionRule(name, article, false, check);
    }

    /** A rule that the depositary may set aside. */
    static ActionRule yielding(String name, String article, Check check) {
        return new ActionRule(name, article, true, check);
    }

    static final List<ActionRule> ALL = Stream.of(
                    RulesOfRecord.ALL,
                    RulesOfReference.ALL,
                    RulesOfConsent.ALL,
                    RulesOfDates.ALL,
                    RulesOfReservations.ALL,
                    RulesOfWithdrawal.ALL)
            .flatMap(List::stream)
            .toList();

    /** The flags of {@code draft}; throws the first refusal that is not set aside. */
    static List<Flag> check(ActionDraft draft) {
        var override = Optional.ofNullable(draft.request().override());
        override.ifPresent(ActionRule::requireYielding);
        var flags = new ArrayList<Flag>();
        for (var rule : ALL) {
            rule.check
                    .finding(draft)
                    .map(finding -> rule.flag(finding, override))
                    .ifPresent(flags::add);
        }
        if (override.isPresent() && flags.stream().noneMatch(flag -> flag.flag() == Flag.Word.RULE_OVERRIDDEN)) {
            throw new Unsound("nothing-to-override", "/override/rule", "This rule has nothing against this act.");
        }
        return flags;
    }

    private Flag flag(Finding finding, Optional<RuleOverride> override) {
        return switch (finding) {
            case Finding.Remarkable remarkable -> remarkable.under(this);
            case Finding.Impossible impossible ->
                override.filter(set -> yields && set.rule().equals(name))
                        .map(set -> overridden(impossible, set))
                        .orElseThrow(() -> refusal(impossible));
        };
    }

    private Refusal refusal(Finding.Impossible impossible) {
        return impossible.under(this);
    }

    private Flag overridden(Finding.Impossible impossible, RuleOverride override) {
        return new Flag(
                Flag.Word.RULE_OVERRIDDEN,
                name,
                article,
                impossible.says() + " Recorded because: " + override.reason());
    }

    private static void requireYielding(RuleOverride override) {
        var yielding =
                ALL.stream().filter(ActionRule::yields).map(ActionRule::name).toList();
        if (!yielding.contains(override.rule())) {
            throw new Unsound(
                    "rule-does-not-yield",
                    "/override/rule",
                    "The rules that can be set aside are " + String.join(", ", yielding) + ".");
        }
    }
}
