package org.depositary.declarations.clause;

/** What a text of a clause is: authentic [VCLT 33], a translation, or a summary that no one may rely on. */
public enum TextForm {
    AUTHENTIC,
    TRANSLATION,
    SUMMARY
}
