package org.depositary.ratification.procedure.template;

/** What part a participant's parliament has in the decision. */
public enum ProcedureType {
    PRIOR_APPROVAL_BY_ACT(true),
    PRIOR_APPROVAL_BY_RESOLUTION(true),
    /** Silence approves. */
    TACIT_APPROVAL(true),
    /** Silence approves, and an objection can be overcome. */
    NEGATIVE_RESOLUTION(true),
    COMMITTEE_APPROVAL(true),
    /** The executive acts and informs; beyond a limit it needs consent. */
    SUBSEQUENT_APPROVAL(true),
    /** The route depends on the subject. */
    MIXED(true),
    INFORMATION_ONLY(false),
    COMMITTEE_CONSULTATION(false),
    EXECUTIVE_ONLY(false),
    NONE(false);

    private final boolean consenting;

    ProcedureType(boolean consenting) {
        this.consenting = consenting;
    }

    /** Whether such a procedure can end in consent; the others inform, consult or leave it to the executive. */
    public boolean isConsenting() {
        return consenting;
    }
}
