package org.depositary.ratification.procedure.template;

/** How a step that took place turned out. */
public enum Outcome {
    /** Carried out; of a vote: carried. */
    POSITIVE,
    /** Refused, objected to, returned or found in conflict. */
    NEGATIVE,
    /** The period ended without the objection that could have been raised. */
    SILENCE,
    ADJOURNED,
    WITHDRAWN,
    /** Ended undecided. */
    LAPSED,
    /** Struck down by a court. */
    ANNULLED,
    /** An approval for a time ran out. */
    EXPIRED,
    REVOKED
}
