package org.depositary.ratification.approval;

/** What a consent is made to depend on. */
public enum ConditionKind {
    RESERVATION_TO_BE_MADE,
    DECLARATION,
    CERTIFICATION_BEFORE_DEPOSIT,
    REPORTING,
    TIME_LIMIT,
    FORCE_CEILING,
    MANDATE_EXPIRY,
    RECALL_RIGHT
}
