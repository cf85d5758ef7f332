package org.depositary.ratification.approval;

/** What a motion asks a chamber to do. */
public enum MotionKind {
    APPROVAL,
    /** That the instrument be not ratified, or the bill not passed. */
    OBJECTION,
    /** That the chamber decide in words, where its silence would approve. */
    EXPLICIT_APPROVAL,
    AMENDMENT,
    /** That the consent be given with a reservation or declaration. */
    RESERVATION,
    /** That a court, a committee or the people be asked first. */
    REFERRAL,
    ADJOURNMENT,
    REVOCATION,
    OTHER
}
