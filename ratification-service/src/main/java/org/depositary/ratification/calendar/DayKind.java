package org.depositary.ratification.calendar;

/** What kind of day it is in a chamber; a day on which it sits and is then prorogued has two. */
public enum DayKind {
    SITTING,
    VIRTUAL_SITTING,
    ADJOURNMENT,
    RECESS,
    PROROGATION,
    DISSOLUTION
}
