package org.depositary.ratification.approval;

import org.depositary.kit.problem.Refusal;

/** The case has come to its end: it takes corrections, not new steps. */
final class CaseConcluded extends Refusal {
    CaseConcluded() {
        super(
                Kind.CONFLICT,
                "case-concluded",
                "This approval is concluded and takes corrections only. A new attempt is a new approval.");
    }
}
