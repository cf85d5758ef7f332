package org.depositary.ratification.activation;

import java.util.Optional;
import java.util.stream.Stream;
import org.depositary.ratification.activation.DeterminationRule.Examined;

/** Who may determine what: nobody what brings itself to life, and others as the instruments' policies say. */
final class RulesOfCompetence {

    private RulesOfCompetence() {}

    static Optional<DeterminationRefused> ofItsOwnMotion(Examined examined) {
        var draft = examined.draft();
        var mechanism = draft.details().mechanism();
        return draft.determines() && examined.activates().contains(mechanism)
                ? Optional.of(DeterminationRefused.conflict(
                        "mechanism-activates-itself",
                        "%s is what a commitment sets up when %s is determined; it cannot determine that itself."
                                .formatted(mechanism, draft.event())))
                : Optional.empty();
    }

    static Optional<DeterminationRefused> competence(Examined examined) {
        var draft = examined.draft();
        return policies(examined)
                .filter(rule -> !isCompetent(rule, examined))
                .findFirst()
                .map(rule -> DeterminationRefused.conflict(
                        "not-competent",
                        "By the policy (%s) %s is determined by %s%s."
                                .formatted(
                                        rule.source().citation(),
                                        draft.event(),
                                        rule.by().isEmpty() ? "anybody" : String.join(", ", rule.by()),
                                        rule.mechanisms().isEmpty() ? "" : " through " + rule.mechanisms())));
    }

    /** An assertion must come from one of those who may; a body's determination needs no author of its own. */
    private static boolean isCompetent(PolicyRule rule, Examined examined) {
        var draft = examined.draft();
        var throughIt = rule.mechanisms().isEmpty()
                || rule.mechanisms().contains(draft.details().mechanism());
        return throughIt
                && (rule.by().isEmpty()
                        || draft.assertedBy()
                                .map(rule.circle(examined.members())::contains)
                                .orElse(draft.details().mechanism() != Mechanism.PARTICIPANT));
    }

    static Optional<DeterminationRefused> agreement(Examined examined) {
        return policies(examined)
                .filter(rule -> !rule.by().isEmpty())
                .flatMap(rule -> lacking(rule, examined).stream())
                .findFirst();
    }

    private static Optional<DeterminationRefused> lacking(PolicyRule rule, Examined examined) {
        var draft = examined.draft();
        var circle = rule.circle(examined.members());
        var count = examined.positions()
                .count(circle, draft.authors(), draft.occurredOn().to());
        return count.reaches(rule.agreementNeeded())
                ? Optional.empty()
                : Optional.of(DeterminationRefused.conflict(
                        "agreement-not-reached",
                        "By the policy (%s) it takes %s of %d; %d agree%s, %d disagree%s."
                                .formatted(
                                        rule.source().citation(),
                                        rule.agreementNeeded().kind(),
                                        count.all(),
                                        count.agree().size(),
                                        names(count.agree()),
                                        count.disagree().size(),
                                        names(count.disagree()))));
    }

    private static String names(java.util.List<String> some) {
        return some.isEmpty() ? "" : " (" + String.join(", ", some) + ")";
    }

    /** A request is made by who makes it; policies are about what is determined. */
    private static Stream<PolicyRule> policies(Examined examined) {
        return examined.draft().determines()
                        && !DeterminationRule.isRequest(examined.draft().event())
                ? examined.policies().stream()
                : Stream.empty();
    }
}
