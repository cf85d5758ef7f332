package org.depositary.rules.evaluation;

import java.time.LocalDate;
import org.depositary.rules.Rule;

/** Terms and facts, of which each day may be asked. */
record Question(Terms terms, Facts facts, Whole whole, boolean isExact) {

    Question(Terms terms, Facts facts) {
        this(terms, facts, Whole.of(terms.rule()));
    }

    private Question(Terms terms, Facts facts, Whole whole) {
        this(terms, facts, whole, Certainty.of(terms.rule(), terms.laterParties(), facts));
    }

    /** Of a rule that is the trigger of a commitment, whatever it asks. */
    static Question ofTrigger(Rule rule, Facts facts) {
        return new Question(Terms.of(rule), facts, Whole.of(rule).ofTrigger());
    }

    Evaluation on(LocalDate asAt) {
        var latest = read(World.LATEST, asAt);
        var earliest = isExact ? latest : read(World.EARLIEST, asAt);
        return new Answer(this, earliest, latest).evaluation();
    }

    private Reading read(World world, LocalDate asAt) {
        return Reading.of(terms.rule(), whole.isTrigger(), new Register(world, facts, asAt));
    }
}
