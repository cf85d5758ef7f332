package org.depositary.kit.write;

import org.depositary.kit.problem.Refusal;

/** A write for a participant the caller does not act for; it is journalled. */
public final class NotYours extends Refusal {

    private final String participant;

    NotYours(String participant) {
        super(
                Kind.FORBIDDEN,
                "not-your-participant",
                "You do not act for " + participant + ". Its team lead or the depositary can add you to its team.");
        this.participant = participant;
    }

    String participant() {
        return participant;
    }
}
