package org.depositary.declarations.instrument;

/** Between how many an instrument is made. */
public enum Multiplicity {
    BILATERAL,
    TRILATERAL,
    PLURILATERAL,
    MULTILATERAL
}
