package org.depositary.ratification.approval;

import org.depositary.kit.fact.Verification;

/** What a reviewer says of a record of the same participant's case. */
public enum ReviewFinding {
    CONFIRMED(Verification.CONFIRMED),
    /** To be corrected, or taken back, by who recorded it. */
    SENT_BACK(Verification.DISPUTED);

    private final Verification makes;

    ReviewFinding(Verification makes) {
        this.makes = makes;
    }

    /** How far the record is vouched for then. */
    Verification makes() {
        return makes;
    }
}
