package org.depositary.declarations.openpoint;

/** How far a question is settled among those who negotiate. */
public enum OpenPointStatus {
    OPEN,
    AGREED_IN_PRINCIPLE,
    CLOSED,
    /** Nobody asks it any more; it counts neither as open nor as closed. */
    WITHDRAWN;

    boolean isUnsettled() {
        return this == OPEN || this == AGREED_IN_PRINCIPLE;
    }
}
