package org.depositary.ratification.procedure.template;

/** How large a majority must be. */
public enum MajorityType {
    SIMPLE,
    ABSOLUTE,
    TWO_THIRDS_PRESENT,
    TWO_THIRDS_MEMBERS,
    THREE_FIFTHS,
    THREE_QUARTERS,
    FOUR_FIFTHS,
    FIVE_SIXTHS,
    QUALIFIED_MAJORITY,
    UNANIMITY,
    CONSENT_TACIT
}
