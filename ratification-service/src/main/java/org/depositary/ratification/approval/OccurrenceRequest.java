package org.depositary.ratification.approval;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.depositary.kit.fact.Source;
import org.depositary.kit.time.PartialDate;
import org.depositary.ratification.procedure.template.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a step took place, or is to, as it is recorded; or the correction of such a record. */
@Schema(description = "That a step took place, or is to. With neither date, that it took place on an unknown day.")
public record OccurrenceRequest(
        @Schema(description = "The id of the procedure's step.", examples = "table") @NotBlank
        String step,

        @Schema(description = "When it took place; it counts from the last day on which it may have.") @Nullable
        PartialDate occurredOn,

        @Schema(description = "The day it is planned for; that the day passes does not make it a fact.") @Nullable
        LocalDate scheduledFor,

        @Schema(description = "How it turned out; POSITIVE unless given.") @Nullable
        Outcome outcome,

        @Nullable @Size(max = 4000) String note,

        @Schema(description = "The record that this one corrects.") @Nullable
        UUID supersedes,

        @Schema(description = "Why the record is corrected; needed with `supersedes`.") @Nullable @Size(max = 2000)
        String reason,

        @NotNull @Valid Source source) {

    Outcome turnedOut() {
        return Objects.requireNonNullElse(outcome, Outcome.POSITIVE);
    }
}
