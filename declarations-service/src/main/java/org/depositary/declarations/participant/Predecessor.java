package org.depositary.declarations.participant;

import org.depositary.kit.time.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who was responsible for the international relations of a territory before this participant [Vienna 1978, art. 2(1)(b)]. */
@Schema(description = "A participant in whose place this one came.")
public record Predecessor(
        ParticipantCode participant,

        @Schema(description = "The date of the succession, where known.") @Nullable
        PartialDate on,

        @Nullable Kind kind,
        @Nullable String note) {

    /** How the one came in the place of the other. */
    @Schema(name = "SuccessionKind")
    public enum Kind {
        /** The same legal person under another name. */
        CONTINUATION,
        NEWLY_INDEPENDENT,
        UNITING,
        SEPARATION
    }
}
