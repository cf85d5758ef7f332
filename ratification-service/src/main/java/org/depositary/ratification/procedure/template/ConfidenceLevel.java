package org.depositary.ratification.procedure.template;

/** How sure whoever wrote a statement of law is of it: text seen, well known, or weak memory. */
public enum ConfidenceLevel {
    HIGH,
    MEDIUM,
    LOW
}
