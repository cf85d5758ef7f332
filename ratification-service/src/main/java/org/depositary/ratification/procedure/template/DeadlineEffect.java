package org.depositary.ratification.procedure.template;

/** What the end of a deadline means in law. */
public enum DeadlineEffect {
    TACIT_APPROVAL,
    /** Missing it need not have an effect in law. */
    MUST_DECIDE,
    MAY_OBJECT,
    /** A minimum interval; nothing is deemed when it ends. */
    MUST_WAIT,
    MUST_INFORM,
    /** An authority ends. */
    LAPSE
}
