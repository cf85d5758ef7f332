package org.depositary.kit.write;

import org.depositary.kit.problem.Refusal;

/** A rule that the database itself keeps forbids the change; the constraint is named as the rule. */
final class RuleBroken extends Refusal {

    RuleBroken(String constraint) {
        super(
                Kind.CONFLICT,
                constraint.replace('_', '-'),
                "What is in the register forbids this: " + constraint.replace('_', ' ') + ".");
    }
}
