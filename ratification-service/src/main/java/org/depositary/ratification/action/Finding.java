package org.depositary.ratification.action;

import java.util.Optional;
import org.depositary.kit.problem.InvalidPart;
import org.depositary.kit.problem.Refusal;

/** What a rule finds about an act that is to be recorded: that it cannot stand, or that it is remarkable. */
sealed interface Finding {

    String says();

    /** It cannot stand; {@code pointer} is the part of the request that says so. */
    record Impossible(Refusal.Kind kind, String code, String pointer, String says) implements Finding {

        /** The refusal, which says which rule and which article. */
        Refusal under(ActionRule rule) {
            return new ActRefused(this, rule);
        }
    }

    /** It is accepted and flagged. */
    record Remarkable(Flag.Word flag, String says) implements Finding {

        Flag under(ActionRule rule) {
            return new Flag(flag, rule.name(), rule.article(), says);
        }
    }

    static Optional<Finding> impossible(String code, String pointer, String says) {
        return Optional.of(new Impossible(Refusal.Kind.UNSOUND, code, pointer, says));
    }

    static Optional<Finding> conflict(String code, String says) {
        return Optional.of(new Impossible(Refusal.Kind.CONFLICT, code, "", says));
    }

    static Optional<Finding> remarkable(Flag.Word flag, String says) {
        return Optional.of(new Remarkable(flag, says));
    }

    /** An act that a rule does not let in. */
    final class ActRefused extends Refusal {
        private ActRefused(Impossible finding, ActionRule rule) {
            super(
                    finding.kind(),
                    finding.code(),
                    "%s [%s; rule %s]".formatted(finding.says(), rule.article(), rule.name()),
                    finding.pointer().isEmpty()
                            ? java.util.List.of()
                            : java.util.List.of(new InvalidPart(finding.pointer(), finding.says())));
        }
    }
}
