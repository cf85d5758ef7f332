package org.depositary.kit.write;

import org.depositary.kit.problem.Refusal;
import org.hibernate.exception.ConstraintViolationException;

/** A rule that the database itself keeps forbids the change; the constraint is named as the rule. */
final class RuleBroken extends Refusal {

    private RuleBroken(String constraint) {
        super(
                Kind.CONFLICT,
                constraint.replace('_', '-'),
                "What is in the register forbids this: " + constraint.replace('_', ' ') + ".");
    }

    /** The rule that {@code broken} names; one without a name is a fault of ours. */
    static RuntimeException named(ConstraintViolationException broken) {
        var name = broken.getConstraintName();
        return name == null ? broken : new RuleBroken(name.substring(name.lastIndexOf('.') + 1));
    }
}
