package org.depositary.ratification.action;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far the depositary's examination of an announced act has got [VCLT 77(1)(d)]. */
@Schema(name = "Announcement", description = "How far the depositary's examination of an announced act has got.")
public record Announcement(
        State state,

        @Schema(description = "Why it was queried or returned.") @Nullable
        String reason,

        @Schema(description = "Since when.") Instant since) {

    /** Where an announced act stands. */
    @Schema(name = "AnnouncementState")
    public enum State {
        RECEIVED,
        IN_DUE_FORM,
        QUERIED,
        RETURNED
    }
}
