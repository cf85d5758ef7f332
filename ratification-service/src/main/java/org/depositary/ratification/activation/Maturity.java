package org.depositary.ratification.activation;

import java.util.Arrays;
import org.depositary.ratification.instrument.DeclaredCommitment;

/** How far a commitment is agreed, and what follows for who is to be held to it. */
enum Maturity {
    PROPOSED(Basis.INTENDED, false, "The commitment is proposed, not agreed."),
    TO_BE_AGREED(Basis.INTENDED, false, "The commitment is still to be agreed."),
    AGREED_IN_PRINCIPLE(Basis.POLITICAL, true, "The commitment is agreed in principle only."),
    AGREED(Basis.LEGAL, true, "The commitment is agreed.");

    private final Basis most;
    private final boolean settled;
    private final String says;

    Maturity(Basis most, boolean settled, String says) {
        this.most = most;
        this.settled = settled;
        this.says = says;
    }

    /** What is told of a word this service does not know is that nothing is settled. */
    static Maturity of(DeclaredCommitment commitment) {
        return Arrays.stream(values())
                .filter(maturity -> maturity.name().equals(commitment.maturity()))
                .findFirst()
                .orElse(TO_BE_AGREED);
    }

    Basis mostBasis() {
        return most;
    }

    /** Whether its terms are there to be fulfilled. */
    boolean isSettled() {
        return settled;
    }

    String says() {
        return says;
    }
}
