package org.depositary.rules.evaluation;

import java.time.LocalDate;
import org.depositary.rules.FinalClauses;

/** Entry into force [VCLT 24], computed from what is recorded and never entered. */
public final class EntryIntoForce {

    private EntryIntoForce() {}

    /** What {@code facts} make of final clauses on {@code asAt}; UNKNOWN where they do not say. */
    public static Evaluation of(FinalClauses clauses, Facts facts, LocalDate asAt) {
        var terms = Terms.of(clauses);
        return terms == null ? Silent.answer(facts, asAt) : of(terms, facts, asAt);
    }

    /** What {@code facts} make of {@code terms}, whose rule is sound, on {@code asAt}. */
    public static Evaluation of(Terms terms, Facts facts, LocalDate asAt) {
        return answer(Question.of(terms, facts), asAt);
    }

    static Evaluation answer(Question question, LocalDate asAt) {
        var answer = question.on(asAt);
        return answer.holding(Turning.after(question, answer));
    }
}
