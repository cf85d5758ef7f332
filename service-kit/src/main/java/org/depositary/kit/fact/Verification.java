package org.depositary.kit.fact;

/** How far a fact is vouched for. */
public enum Verification {
    PROVISIONAL,
    CONFIRMED,
    DISPUTED,
    RETRACTED
}
