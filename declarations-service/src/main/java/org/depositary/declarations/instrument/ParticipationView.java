package org.depositary.declarations.instrument;

import java.time.Instant;
import java.util.UUID;
import org.depositary.kit.fact.Source;
import org.depositary.kit.fact.Verification;
import org.depositary.kit.time.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A role in which a participant takes part. */
@Schema(name = "Participation", description = "A role in which a participant takes part in the instrument.")
public record ParticipationView(
        UUID id,
        String instrument,
        String participant,
        Role role,

        @Schema(description = "Since when, where known.") @Nullable
        PartialDate from,

        @Schema(description = "The last day on which it had the role.") @Nullable
        PartialDate until,

        @Schema(description = "The participation that this one corrects.") @Nullable
        UUID supersedes,

        @Schema(description = "Why it was corrected.") @Nullable
        String reason,

        Source source,
        Verification verification,
        Instant recordedAt) {

    static ParticipationView of(String instrument, Participation participation) {
        return new ParticipationView(
                participation.id(),
                instrument,
                participation.participant(),
                participation.role(),
                participation.period().from(),
                participation.period().until(),
                participation.supersedes().orElse(null),
                participation.reason(),
                participation.source(),
                participation.verification(),
                participation.recordedAt());
    }
}
