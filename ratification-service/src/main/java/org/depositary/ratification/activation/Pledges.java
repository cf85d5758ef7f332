package org.depositary.ratification.activation;

import java.time.LocalDate;
import org.depositary.ratification.instrument.DeclaredCommitment;

/** What obligors have pledged of their own. */
final class Pledges {

    private Pledges() {}

    /** Whether {@code obligor} had pledged something by {@code day}; a pledge without a date stands on every day. */
    static boolean of(DeclaredCommitment commitment, String obligor, LocalDate day) {
        return commitment.pledges().stream()
                .anyMatch(pledge -> pledge.participant().equals(obligor)
                        && (pledge.on() == null || !pledge.on().to().isAfter(day)));
    }
}
