package org.depositary.declarations.instrument;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.depositary.declarations.participant.ParticipantCode;
import org.depositary.kit.fact.Source;
import org.depositary.kit.time.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A role to be recorded, corrected or taken back. */
@Schema(description = "A role in which a participant takes part in the instrument.")
public record ParticipationRequest(
        @NotNull ParticipantCode participant,
        @NotNull Role role,

        @Schema(description = "Since when, where known.") @Nullable
        PartialDate from,

        @Schema(description = "The last day on which it had the role, where it has it no longer.") @Nullable
        PartialDate until,

        @Schema(description = "The participation that this one corrects, by id.") @Nullable
        UUID supersedes,

        @Schema(description = "The participation that was entered by mistake, by id; this one only takes it back.")
        @Nullable
        UUID retracts,

        @Schema(description = "Why it is corrected or taken back.") @Nullable @Size(max = 2000)
        String reason,

        @NotNull @Valid Source source)
        implements Replacing {

    RolePeriod period() {
        return new RolePeriod(from, until);
    }
}
