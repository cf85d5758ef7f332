package org.depositary.ratification.procedure;

/** What internal law asks of an instrument on a track; that it is not known, or disputed, is an ordinary answer. */
public enum Requirement {
    CONSENT,
    CONSULTATION,
    INFORMATION,
    NONE,
    UNDETERMINED,
    DISPUTED
}
