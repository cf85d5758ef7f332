package org.depositary.declarations.instrument;

/** Where an instrument stands, as far as this service alone can tell: from its text. */
public enum InstrumentStatus {
    DRAFT,
    ADOPTED;

    /** The status of an instrument whose text is {@code text}. */
    static InstrumentStatus of(TextStatus text) {
        return switch (text) {
            case DRAFT -> DRAFT;
            case ADOPTED -> ADOPTED;
        };
    }
}
