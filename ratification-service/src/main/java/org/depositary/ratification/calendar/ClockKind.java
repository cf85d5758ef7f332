package org.depositary.ratification.calendar;

/** What a clock counts. */
public enum ClockKind {
    SITTING_DAYS,
    CALENDAR_DAYS,
    /** Monday to Friday but for public holidays. */
    WORKING_DAYS,
    /** From the hour of the event; where only its day is known, from the end of that day. */
    HOURS,
    WEEKS,
    MONTHS
}
