package org.depositary.ratification.procedure;

/** How far an approval has got, in words that every constitution shares; the open stages stand in order of display. */
public enum Stage {
    NOT_STARTED(false),
    PREPARATION(false),
    SUBMITTED(false),
    COMMITTEE(false),
    FIRST_CHAMBER(false),
    SECOND_CHAMBER(false),
    REGIONAL_ASSEMBLIES(false),
    RECONCILIATION(false),
    COURT_REVIEW(false),
    REFERENDUM(false),
    HEAD_OF_STATE(false),
    UNDETERMINED(true),
    NOT_REQUIRED(true),
    GRANTED(true),
    GRANTED_WITH_CONDITIONS(true),
    /** Granted by silence. */
    DEEMED_GRANTED(true),
    /** A duty to inform was met. */
    INFORMED(true),
    CONSULTED(true),
    DECIDED_BY_EXECUTIVE(true),
    REFUSED(true),
    ADJOURNED(true),
    WITHDRAWN(true),
    /** Ended undecided. */
    LAPSED(true),
    /** Struck down by a court. */
    ANNULLED(true),
    /** An approval for a time ran out. */
    EXPIRED(true),
    REVOKED(true);

    private final boolean terminal;

    Stage(boolean terminal) {
        this.terminal = terminal;
    }

    public boolean isTerminal() {
        return terminal;
    }

    /** Whether what was asked of parliament was given or done. */
    boolean isAffirmative() {
        return terminal && !isFailure() && this != UNDETERMINED && this != NOT_REQUIRED;
    }

    /** Whether the case has come to nothing: a new attempt is a new case. */
    boolean isFailure() {
        return terminal && compareTo(REFUSED) >= 0;
    }

    /** Whether consent was given, in words or by silence, on conditions or without. */
    public boolean isGrant() {
        return this == GRANTED || this == GRANTED_WITH_CONDITIONS || this == DEEMED_GRANTED;
    }

    /** Whether nothing is missing any more; that nobody knows whether approval is needed settles nothing. */
    boolean isSettled() {
        return terminal && this != UNDETERMINED;
    }
}
