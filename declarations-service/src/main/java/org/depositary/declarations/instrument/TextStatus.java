package org.depositary.declarations.instrument;

/** How far the text is: still open, or established as adopted [VCLT 9]. */
public enum TextStatus {
    DRAFT,
    ADOPTED
}
