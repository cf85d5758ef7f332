package org.depositary.ratification.procedure;

import java.util.Objects;
import org.depositary.ratification.procedure.graph.When;
import org.depositary.ratification.procedure.template.Outcome;

/** That a step of a procedure took place, or is to, and how it turned out. */
public record Happening(String step, When when, Outcome outcome) {

    public Happening {
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(outcome, "outcome");
    }

    /** A step carried out. */
    public static Happening carriedOut(String step, When when) {
        return new Happening(step, when, Outcome.POSITIVE);
    }

    boolean isOf(String other) {
        return step.equals(other);
    }
}
