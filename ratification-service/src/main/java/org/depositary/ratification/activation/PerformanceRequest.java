package org.depositary.ratification.activation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.depositary.kit.fact.Source;
import org.depositary.kit.problem.Unsound;
import org.depositary.kit.text.MultilingualText;
import org.depositary.kit.time.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That an obligor performed a commitment, to be recorded, corrected or retracted. */
@Schema(
        name = "PerformanceRequest",
        description = "That an obligor performed a commitment; with `supersedes` and `reason`, the correction of such a"
                + " record, and with `retracted` its retraction.")
public record PerformanceRequest(
        @Schema(description = "The commitment's id in the instrument.", examples = "fortifications")
        @NotBlank
        @Size(max = 200)
        String commitment,

        @Schema(description = "The obligor.", examples = "FR") @NotBlank @Size(max = 100)
        String participant,

        @Schema(description = "The day on which it was performed.") @NotNull
        PartialDate occurredOn,

        @Nullable MultilingualText note,
        @NotNull @Valid Source source,

        @Schema(description = "The record that this one corrects or retracts.") @Nullable
        UUID supersedes,

        @Schema(description = "Whether the record was in error altogether.") @Nullable
        Boolean retracted,

        @Schema(description = "Why it is corrected or retracted.") @Nullable @Size(max = 2000)
        String reason)
        implements ParticipantFact.Told {

    @Override
    public void requireReason() {
        ParticipantFact.Told.super.requireReason();
        if (supersedes == null && Boolean.TRUE.equals(retracted)) {
            throw new Unsound("reason-needed", "/reason", "A retraction names the record it retracts and says why.");
        }
    }

    PerformanceRequest by(String obligor) {
        return new PerformanceRequest(commitment, obligor, occurredOn, note, source, supersedes, retracted, reason);
    }
}
