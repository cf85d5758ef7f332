package org.depositary.ratification.activation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.depositary.kit.fact.History;
import org.depositary.kit.problem.Unsound;
import org.depositary.ratification.action.RuleOverride;
import org.depositary.rules.EventType;

/**
 * A rule about what may be recorded of a determination.
 *
 * @param yields whether the depositary may set it aside, with a reason
 */
record DeterminationRule(String name, boolean yields, Check check) {

    /** Why a record may not be made; empty when this rule has nothing against it. */
    @FunctionalInterface
    interface Check {
        Optional<DeterminationRefused> refusal(Examined examined);
    }

    /**
     * A record that is to be made, and what the rules look at beside it.
     *
     * @param policies the rules of the instruments' policies that are about such an event
     * @param unregulated the instruments of which nobody has said who may determine such an event
     * @param activates the mechanisms that such an event brings to life
     */
    record Examined(
            DeterminationDraft draft,
            List<PolicyRule> policies,
            List<String> unregulated,
            Set<Mechanism> activates,
            Positions positions,
            Members members) {

        static Positions none() {
            return new Positions(History.of(List.of()));
        }
    }

    static final List<DeterminationRule> ALL = List.of(
            firm("A_DETERMINATION_BEGINS_OPEN", RulesOfCourse::begins),
            firm("A_STEP_FOLLOWS_FROM_THE_LAST", RulesOfCourse::follows),
            firm("A_DETERMINATION_IS_OF_ONE_EVENT", RulesOfCourse::ofOneEvent),
            firm("NOTHING_IS_DETERMINED_BEFORE_IT_IS", RulesOfCourse::dates),
            firm("SOMEBODY_ASSERTS_OR_ASKS", RulesOfCourse::author),
            firm("NO_MECHANISM_DETERMINES_WHAT_ACTIVATES_IT", RulesOfCompetence::ofItsOwnMotion),
            yielding("THOSE_DETERMINE_WHO_MAY", RulesOfCompetence::competence),
            yielding("AGREEMENT_IS_REACHED", RulesOfCompetence::agreement));

    private static DeterminationRule firm(String name, Check check) {
        return new DeterminationRule(name, false, check);
    }

    private static DeterminationRule yielding(String name, Check check) {
        return new DeterminationRule(name, true, check);
    }

    /** The flags of what is examined; throws the first refusal that is not set aside. */
    static List<DeterminationFlag> check(Examined examined, Optional<RuleOverride> override) {
        override.ifPresent(DeterminationRule::requireYielding);
        var flags = new ArrayList<DeterminationFlag>();
        for (var rule : ALL) {
            rule.check.refusal(examined).ifPresent(refusal -> flags.add(rule.setAside(refusal, override)));
        }
        if (override.isPresent() && flags.isEmpty()) {
            throw new Unsound("nothing-to-override", "/override/rule", "This rule has nothing against this record.");
        }
        if (examined.draft().determines() && !examined.unregulated().isEmpty()) {
            flags.add(new DeterminationFlag(
                    DeterminationFlag.Word.NO_POLICY,
                    "Who may determine %s is not recorded for %s."
                            .formatted(examined.draft().event(), String.join(", ", examined.unregulated()))));
        }
        return flags;
    }

    private DeterminationFlag setAside(DeterminationRefused refusal, Optional<RuleOverride> override) {
        return override.filter(set -> yields && set.rule().equals(name))
                .map(set -> new DeterminationFlag(
                        DeterminationFlag.Word.RULE_OVERRIDDEN,
                        "%s: %s Recorded because: %s".formatted(name, refusal.detail(), set.reason())))
                .orElseThrow(() -> refusal);
    }

    private static void requireYielding(RuleOverride override) {
        var yielding = ALL.stream()
                .filter(DeterminationRule::yields)
                .map(DeterminationRule::name)
                .collect(Collectors.joining(", "));
        if (ALL.stream().noneMatch(rule -> rule.yields && rule.name.equals(override.rule()))) {
            throw new Unsound(
                    "rule-does-not-yield", "/override/rule", "The rules that can be set aside are " + yielding + ".");
        }
    }

    static boolean isRequest(EventType event) {
        return event == EventType.REQUEST_FOR_DEPLOYMENT;
    }
}
