package org.depositary.ratification.procedure.template;

/** Which days a deadline counts. */
public enum DeadlineKind {
    CALENDAR,
    SITTING_DAYS,
    WORKING
}
