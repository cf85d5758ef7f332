package org.depositary.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What makes final clauses sound: every rule and delay in them can be evaluated. */
final class FinalClausesSoundness {

    private final List<Fault> found = new ArrayList<>();

    private FinalClausesSoundness() {}

    static List<Fault> faults(FinalClauses clauses) {
        var soundness = new FinalClausesSoundness();
        soundness.rule(clauses.entryIntoForce(), "/entryIntoForce");
        soundness.delay(clauses.laterParties(), "/laterParties");
        var admission = clauses.admission();
        if (admission != null) {
            soundness.delay(admission.delay(), "/admission/delay");
        }
        var reservations = clauses.reservations();
        if (reservations != null && reservations.refusedBy() != null) {
            soundness.part(reservations.refusedBy(), "/reservations/refusedBy");
        }
        var ending = clauses.ending();
        if (ending != null) {
            soundness.delay(ending.notice(), "/ending/notice");
            soundness.rule(ending.heldUntil(), "/ending/heldUntil");
            soundness.rule(ending.endsWhen(), "/ending/endsWhen");
        }
        return List.copyOf(soundness.found);
    }

    private void part(FinalClauses.ReservationClause.PartOfParties part, String at) {
        if (part.numerator() < 1 || part.numerator() > part.denominator()) {
            found.add(new Fault(at, "A part of the parties is more than none of them, and not more than all."));
        }
    }

    private void rule(@Nullable Rule rule, String at) {
        if (rule != null) {
            rule.faults().forEach(fault -> found.add(fault.under(at)));
        }
    }

    private void delay(@Nullable Delay delay, String at) {
        if (delay != null) {
            delay.faults().forEach(fault -> found.add(fault.under(at)));
        }
    }
}
