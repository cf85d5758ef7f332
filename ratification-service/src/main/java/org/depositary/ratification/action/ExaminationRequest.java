package org.depositary.ratification.action;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the depositary finds about an announced act. */
@Schema(description = "What the depositary finds about an announced act [VCLT 77(1)(d)].")
public record ExaminationRequest(
        @Schema(
                description = "IN_DUE_FORM confirms it, QUERIED asks its author, RETURNED sends it back.",
                examples = "IN_DUE_FORM")
        @NotNull
        Announcement.State state,

        @Schema(description = "Why it is queried or returned.", examples = "Full powers are missing.")
        @Nullable
        @Size(max = 2000)
        String reason) {}
