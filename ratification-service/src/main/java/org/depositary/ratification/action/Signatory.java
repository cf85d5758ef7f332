package org.depositary.ratification.action;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who performed an act for a participant, and in what capacity [VCLT 7]. */
@Schema(description = "Who performed an act for a participant, and in what capacity.")
public record Signatory(
        @Schema(examples = "Example Person") @Nullable String name,
        @Nullable Capacity capacity) {

    /** In virtue of what somebody represents a participant without, or with, full powers. */
    public enum Capacity {
        HEAD_OF_STATE,
        HEAD_OF_GOVERNMENT,
        FOREIGN_MINISTER,
        FULL_POWERS
    }
}
