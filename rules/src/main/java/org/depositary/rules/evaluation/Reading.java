package org.depositary.rules.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depositary.rules.Rule;

/**
 * A rule read in one world, with the consents that stand.
 *
 * <p>An instrument of consent withdrawn before the date is subtracted, as if it had never been deposited, and the date
 * computed again (United Kingdom and the UPC Agreement, 20 July 2020); once in force the answer does not go back because
 * numbers fall [VCLT 55].
 *
 * @param withdrawn until when the consents of those who took theirs back do not stand
 * @param unsettling the withdrawals that came after the condition had been met
 */
record Reading(Evaluator evaluator, Outcome outcome, Map<String, LocalDate> withdrawn, List<Act> unsettling) {

    static Reading of(Rule rule, boolean isTrigger, Register register) {
        var withdrawn = new HashMap<String, LocalDate>();
        var unsettling = new ArrayList<Act>();
        var withdrawals = register.withdrawals();
        var evaluator = new Evaluator(register, withdrawn, isTrigger);
        var outcome = evaluator.evaluate(rule);
        int taken = 0;
        while (taken < withdrawals.size() && withdrawals.get(taken).day().isBefore(outcome.force())) {
            taken = take(withdrawals, outcome, withdrawn, unsettling);
            outcome = evaluator.evaluate(rule);
        }
        unsettling.sort(Comparator.comparing(Act::participant));
        return new Reading(evaluator, outcome, withdrawn, unsettling);
    }

    /** Subtracts every withdrawal before the date: taking more away never brings the date forward. */
    private static int take(
            List<Dated> withdrawals, Outcome outcome, Map<String, LocalDate> withdrawn, List<Act> unsettling) {
        int taken = 0;
        while (taken < withdrawals.size() && withdrawals.get(taken).day().isBefore(outcome.force())) {
            var withdrawal = withdrawals.get(taken++);
            var former = withdrawn.put(withdrawal.act().participant(), withdrawal.day());
            if (!withdrawal.day().equals(former) && !withdrawal.day().isBefore(outcome.from())) {
                unsettling.add(withdrawal.act());
            }
        }
        return taken;
    }

    World world() {
        return evaluator.world();
    }
}
