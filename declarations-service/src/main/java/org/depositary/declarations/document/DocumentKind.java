package org.depositary.declarations.document;

/** What a document is. */
public enum DocumentKind {
    AUTHENTIC_TEXT,
    CERTIFIED_COPY,
    FULL_POWERS,
    TRANSLATION,
    EXPLANATORY_MEMORANDUM,
    COMMITTEE_REPORT,
    VOTE_RECORD,
    INSTRUMENT_OF_RATIFICATION,
    OTHER
}
