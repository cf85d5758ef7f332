package org.depositary.ratification.activation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something remarkable about a determination that was recorded all the same. */
@Schema(name = "DeterminationFlag", description = "Something remarkable about a determination, recorded all the same.")
public record DeterminationFlag(
        @Schema(examples = "NO_POLICY") Word flag,

        @Schema(description = "What is remarkable.") String says) {

    /** What it is about, in one word. */
    @Schema(name = "DeterminationFlagWord")
    public enum Word {
        /** Nobody has said who may determine such an event under the instrument. */
        NO_POLICY,
        RULE_OVERRIDDEN
    }
}
