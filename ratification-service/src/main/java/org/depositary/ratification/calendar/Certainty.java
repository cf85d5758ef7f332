package org.depositary.ratification.calendar;

/** How sure a calendar is of a day: it was so, or it is announced. */
public enum Certainty {
    CONFIRMED,
    ANNOUNCED
}
