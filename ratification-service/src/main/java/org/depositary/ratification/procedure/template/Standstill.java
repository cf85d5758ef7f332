package org.depositary.ratification.procedure.template;

/** A time in which a parliament does not meet and a deadline may stand still. */
public enum Standstill {
    ADJOURNMENT,
    RECESS,
    PROROGATION,
    DISSOLUTION
}
