package org.depositary.ratification.calendar;

/** Whether the day of the event that sets a clock going may itself be counted. */
public enum ClockStart {
    ON,
    FIRST_QUALIFYING_DAY_AFTER
}
