package org.depositary.ratification.activation;

import org.depositary.rules.evaluation.Truth;

/** The one table that makes readiness of what is known about an obligor and a commitment. */
final class TruthTable {

    private TruthTable() {}

    /**
     * What is known.
     *
     * @param pledged whether it has pledged something; true where nothing need be pledged
     * @param prepared whether all that law asks is fulfilled: approvals, force, terms that are agreed
     * @param triggered whether what sets it off has happened
     * @param live whether every conjunct of the rule is met at once
     * @param suspended whether it was live by a determination that was taken back
     * @param over whether its time is over
     */
    record Known(
            Basis basis,
            boolean pledged,
            Truth prepared,
            Truth triggered,
            Truth live,
            boolean suspended,
            boolean performed,
            Truth over) {}

    static Readiness of(Known known) {
        if (known.basis() == Basis.NONE) {
            return Readiness.NOT_COMMITTED;
        }
        if (!known.pledged()) {
            return Readiness.NO_PLEDGE;
        }
        if (known.performed()) {
            return Readiness.DISCHARGED;
        }
        return switch (known.over()) {
            case TRUE -> Readiness.EXPIRED;
            case UNKNOWN -> Readiness.UNDETERMINED;
            case FALSE -> ofRule(known);
        };
    }

    private static Readiness ofRule(Known known) {
        return switch (known.live()) {
            case TRUE -> Readiness.ACTIVE;
            case UNKNOWN -> known.suspended() ? Readiness.SUSPENDED : Readiness.UNDETERMINED;
            case FALSE -> known.suspended() ? Readiness.SUSPENDED : ofParts(known);
        };
    }

    /** Both and yet not live: each was met only because the other would not have been needed. */
    private static Readiness ofParts(Known known) {
        if (known.prepared() == Truth.UNKNOWN || known.triggered() == Truth.UNKNOWN) {
            return Readiness.UNDETERMINED;
        }
        if (known.prepared() == known.triggered()) {
            return Readiness.DORMANT;
        }
        return known.prepared() == Truth.TRUE ? Readiness.READY : Readiness.BLOCKED;
    }
}
