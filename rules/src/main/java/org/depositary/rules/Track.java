package org.depositary.rules;

/** What a participant's internal law is asked to approve; each track has a procedure of its own. */
public enum Track {
    CONSENT_TO_BE_BOUND,
    SIGNATURE,
    PROVISIONAL_APPLICATION,
    RESERVATION,
    AMENDMENT,
    TERRITORIAL_EXTENSION,
    WITHDRAWAL,
    FORCE_DEPLOYMENT,
    HOSTING_OF_FOREIGN_FORCES,
    FINANCIAL_APPROPRIATION,
    IMPLEMENTING_LEGISLATION
}
