package org.depositary.ratification.activation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what an obligor is held to a commitment. */
@Schema(name = "ReadinessBasis")
public enum Basis {
    NONE,
    /** It has said that it means to. */
    INTENDED,
    /** It has committed itself in politics, not in law. */
    POLITICAL,
    /** The instrument is in force for it. */
    LEGAL;

    /** This basis, but no more than {@code most}. */
    Basis atMost(Basis most) {
        return compareTo(most) > 0 ? most : this;
    }
}
