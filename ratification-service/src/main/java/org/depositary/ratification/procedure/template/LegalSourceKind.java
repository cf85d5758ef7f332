package org.depositary.ratification.procedure.template;

/** What kind of text a procedure was written from. */
public enum LegalSourceKind {
    CONSTITUTION,
    STATUTE,
    STANDING_ORDERS,
    POLICY,
    CASE_LAW,
    SECONDARY
}
