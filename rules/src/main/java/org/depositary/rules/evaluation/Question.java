package org.depositary.rules.evaluation;

import java.time.LocalDate;
import org.depositary.rules.Rule;

/**
 * Terms and facts, of which each day may be asked.
 *
 * @param earliest all that has happened, as early as it may have been; the same as {@code latest} where all is exact
 * @param latest all that has happened, as late as it may have been
 */
record Question(Terms terms, Whole whole, Register earliest, Register latest) {

    static Question of(Terms terms, Facts facts) {
        return of(terms, Whole.of(terms.rule()), facts);
    }

    /** Of a rule that is the trigger of a commitment, whatever it asks. */
    static Question ofTrigger(Rule rule, Facts facts) {
        return of(Terms.of(rule), Whole.of(rule).ofTrigger(), facts);
    }

    private static Question of(Terms terms, Whole whole, Facts facts) {
        var latest = Register.of(World.LATEST, facts);
        var isExact = Certainty.of(terms.rule(), terms.laterParties(), facts);
        return new Question(terms, whole, isExact ? latest : Register.of(World.EARLIEST, facts), latest);
    }

    Evaluation on(LocalDate asAt) {
        var late = read(latest.by(asAt));
        return new Answer(this, isExact() ? late : read(earliest.by(asAt)), late).evaluation();
    }

    /** Whether every day is known, so that both worlds are one. */
    boolean isExact() {
        return earliest == latest;
    }

    Facts facts() {
        return latest.facts;
    }

    private Reading read(Register register) {
        return Reading.of(terms.rule(), whole.isTrigger(), register);
    }
}
