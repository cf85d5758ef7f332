package org.depositary.ratification.approval;

/** Before what a condition of a consent is to be fulfilled. */
public enum DueBefore {
    DEPOSIT,
    DEPLOYMENT,
    DATE
}
