package org.depositary.declarations.instrument;

import java.time.Instant;
import java.util.UUID;
import org.depositary.declarations.participant.ParticipantCode;
import org.depositary.kit.fact.Source;
import org.depositary.kit.time.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a participant says of the legal character of an instrument, as a reader sees it. */
@Schema(name = "LegalCharacter", description = "What a participant says of the legal character of the instrument.")
public record LegalCharacterView(
        UUID id,
        String instrument,
        ParticipantCode participant,
        LegalCharacter character,
        LegalCharacterRequest.Basis basis,

        @Schema(description = "The eId of the clause it speaks of; absent for the whole.") @Nullable
        String clause,

        @Nullable PartialDate occurredOn,
        @Nullable UUID supersedes,
        @Nullable UUID retracts,
        @Nullable String reason,
        Source source,
        Instant recordedAt) {

    static LegalCharacterView of(String instrument, LegalCharacterAssertion row) {
        var said = row.assertion();
        return new LegalCharacterView(
                row.id(),
                instrument,
                said.participant(),
                said.character(),
                said.basis(),
                said.clause(),
                said.occurredOn(),
                said.supersedes(),
                said.retracts(),
                said.reason(),
                said.source(),
                row.recordedAt());
    }
}
