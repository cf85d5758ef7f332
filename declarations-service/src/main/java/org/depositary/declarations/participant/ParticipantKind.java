package org.depositary.declarations.participant;

/** What a participant is in international law; listing implies no position on status. */
public enum ParticipantKind {
    STATE,
    REGIONAL_ECONOMIC_INTEGRATION_ORGANISATION,
    INTERNATIONAL_ORGANISATION,
    GROUP,
    TERRITORY,
    /** Acts in its own name without being a State: Jersey in the OECD MLI. */
    JURISDICTION
}
