package org.depositary.rules.evaluation;

import java.util.List;

/** Something a reader must know of the answer that the dates do not tell. */
public record Remark(Kind kind, List<String> participants, String says) {

    /** What it is about. */
    public enum Kind {
        /** Consent was withdrawn between the day the condition was met and the date; that it is subtracted is unsettled. */
        WITHDRAWN_AFTER_CONDITION_MET,
        /** An act made before the text was adopted counts for nothing. */
        BEFORE_ADOPTION,
        /** The final clauses on record do not say when the instrument enters into force. */
        NO_RULE
    }
}
