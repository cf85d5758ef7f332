package org.depositary.declarations.instrument;

/** Where an instrument stands, as far as this service alone can tell: from its text. */
public enum InstrumentStatus {
    DRAFT,
    ADOPTED,
    OPEN_FOR_SIGNATURE;

    /** The first that fits of what {@code facets} say. */
    static InstrumentStatus of(Facets facets) {
        return facets.participation().status().equals(OPEN_FOR_SIGNATURE.name())
                ? OPEN_FOR_SIGNATURE
                : valueOf(facets.text().status());
    }

    /** The status of an instrument whose text is {@code text}. */
    static InstrumentStatus of(TextStatus text) {
        return switch (text) {
            case DRAFT -> DRAFT;
            case ADOPTED -> ADOPTED;
        };
    }
}
