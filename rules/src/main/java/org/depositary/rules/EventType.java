package org.depositary.rules;

/** What kind of event a determination establishes: the facts outside treaty acts on which a commitment may wait. */
public enum EventType {
    CEASEFIRE_IN_FORCE,
    CESSATION_OF_HOSTILITIES,
    PEACE_AGREEMENT_IN_FORCE,
    CEASEFIRE_VIOLATION,
    RENEWED_ARMED_ATTACK,
    REQUEST_FOR_DEPLOYMENT,
    SANCTIONS_TRIGGER,
    DECISION_OF_ORGAN,
    DECISION_OF_PARTICIPANTS
}
