package org.depositary.ratification.activation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By whom, or by what body, an event is determined. */
@Schema(name = "DeterminationMechanism")
public enum Mechanism {
    MONITORING_AND_VERIFICATION("CEASEFIRE_MONITORING"),
    SPECIAL_COMMISSION("SPECIAL_COMMISSION"),
    PARTICIPANT(""),
    OTHER("");

    private final String category;

    Mechanism(String category) {
        this.category = category;
    }

    /** Whether commitments of {@code category} bring this very mechanism to life. */
    boolean isSetUpBy(String category) {
        return this.category.equals(category);
    }
}
