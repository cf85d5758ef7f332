package org.depositary.declarations.instrument;

/** What kind of instrument it is, as far as its form tells; its legal character is another question [VCLT 2(1)(a)]. */
public enum InstrumentKind {
    TREATY,
    AGREEMENT,
    CONVENTION,
    PROTOCOL,
    EXCHANGE_OF_NOTES,
    MEMORANDUM_OF_UNDERSTANDING,
    JOINT_DECLARATION,
    DECLARATION_OF_INTENT,
    TECHNICAL_ARRANGEMENT,
    UNILATERAL_DECLARATION,
    DECISION_OF_ORGAN
}
