package org.depositary.declarations.instrument;

import java.time.Instant;
import java.util.UUID;
import org.depositary.kit.fact.Source;
import org.depositary.kit.fact.Verification;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A role in which a participant takes part. */
@Schema(name = "Participation", description = "A role in which a participant takes part in the instrument.")
public record ParticipationView(
        UUID id,
        String instrument,
        String participant,
        Role role,
        Source source,
        Verification verification,
        Instant recordedAt) {

    static ParticipationView of(String instrument, Participation participation) {
        return new ParticipationView(
                participation.id(),
                instrument,
                participation.participant(),
                participation.role(),
                participation.source(),
                participation.verification(),
                participation.recordedAt());
    }
}
