package org.depositary.ratification.activation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.depositary.kit.fact.Source;
import org.depositary.kit.text.MultilingualText;
import org.depositary.kit.time.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The position of a participant on a determination, to be recorded. */
@Schema(name = "DeterminationPositionRequest", description = "The position of a participant on a determination.")
public record PositionRequest(
        @Schema(examples = "FR") @NotBlank @Size(max = 100) String participant,
        @Schema(examples = "AGREES") @NotNull Position.Word position,
        @NotNull PartialDate occurredOn,
        @Nullable MultilingualText note,
        @NotNull @Valid Source source,

        @Schema(description = "The record that this one corrects.") @Nullable
        UUID supersedes,

        @Schema(description = "Why it is corrected.") @Nullable @Size(max = 2000)
        String reason)
        implements ParticipantFact.Told {}
