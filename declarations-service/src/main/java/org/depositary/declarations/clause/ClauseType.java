package org.depositary.declarations.clause;

/** The place of a clause in the hierarchy of a text. */
public enum ClauseType {
    PREAMBLE,
    CHAPEAU,
    PART,
    CHAPTER,
    SECTION,
    ARTICLE,
    PARAGRAPH,
    POINT,
    ANNEX
}
