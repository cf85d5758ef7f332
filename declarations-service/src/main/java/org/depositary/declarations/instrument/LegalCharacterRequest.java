package org.depositary.declarations.instrument;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.depositary.declarations.participant.ParticipantCode;
import org.depositary.kit.fact.Source;
import org.depositary.kit.time.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a participant says of the legal character of an instrument, a part or a clause of it, and on what basis. */
@Schema(description = "What a participant says of the legal character of the instrument, or of a clause of it.")
public record LegalCharacterRequest(
        @NotNull ParticipantCode participant,
        @NotNull LegalCharacter character,
        @NotNull Basis basis,

        @Schema(description = "The eId of the part or clause it speaks of; absent for the whole.", examples = "para_3")
        @Nullable
        @Pattern(regexp = "[a-z]+(_[a-z0-9.-]+)?(__[a-z]+(_[a-z0-9.-]+)?)*", message = "is not an eId: write art_3")
        @Size(max = 250)
        String clause,

        @Schema(description = "When it was said, where known.") @Nullable
        PartialDate occurredOn,

        @Schema(description = "The assertion that this one corrects, by id.") @Nullable
        UUID supersedes,

        @Schema(description = "The assertion that was entered by mistake, by id; this one only takes it back.")
        @Nullable
        UUID retracts,

        @Schema(description = "Why it is corrected or taken back.") @Nullable @Size(max = 2000)
        String reason,

        @NotNull @Valid Source source)
        implements Replacing {

    /** On what an assertion of legal character rests. */
    @Schema(name = "LegalCharacterBasis")
    public enum Basis {
        TEXT,
        INTENT,
        REGISTRATION,
        PRACTICE
    }

    boolean wasSaidBy(LocalDate day) {
        return occurredOn == null || !occurredOn.to().isAfter(day);
    }
}
