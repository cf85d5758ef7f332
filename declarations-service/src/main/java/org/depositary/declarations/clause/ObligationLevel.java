package org.depositary.declarations.clause;

/** How far a clause obliges, by its wording. */
public enum ObligationLevel {
    MUST,
    SHOULD,
    MAY,
    DECLARATORY
}
