package org.depositary.rules;

/** What a signature does by itself [VCLT 10, 12, 14]. */
public enum SignatureEffect {
    SUBJECT_TO_RATIFICATION,
    /** Consent to be bound. */
    DEFINITIVE,
    AD_REFERENDUM,
    /** No consent to be bound, now or later. */
    POLITICAL,
    UNDETERMINED
}
