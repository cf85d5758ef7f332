package org.depositary.rules;

import java.util.List;

/** What makes NOT_BEFORE, LAPSES_AFTER and ON_DATE sound: the rules beside them, to which they speak. */
final class BesideSoundness {

    private BesideSoundness() {}

    static void check(Rule.AllOf all, String at, Soundness soundness) {
        var dates = all.rules().stream().filter(Rule.OnDate.class::isInstance).count();
        soundness.require(dates <= 1, at + "/rules", "Two dates cannot both be the day.");
        soundness.require(
                dates == 0 || all.delay() == null, at + "/delay", "The date is stated: nothing is added to it.");
        soundness.require(
                all.rules().isEmpty() || all.rules().stream().anyMatch(rule -> !speaksToOthers(rule)),
                at + "/rules",
                "NOT_BEFORE and LAPSES_AFTER speak to the rules beside them, and there are none.");
    }

    static void check(Rule.Composite other, String at, Soundness soundness) {
        List<Rule> rules = other.rules();
        for (int index = 0; index < rules.size(); index++) {
            soundness.require(
                    !speaksToOthers(rules.get(index)),
                    at + "/rules/" + index,
                    "NOT_BEFORE and LAPSES_AFTER stand in an ALL_OF, beside the rules to which they speak.");
        }
    }

    private static boolean speaksToOthers(Rule rule) {
        return rule instanceof Rule.NotBefore || rule instanceof Rule.LapsesAfter;
    }
}
