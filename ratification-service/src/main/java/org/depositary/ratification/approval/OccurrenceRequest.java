package org.depositary.ratification.approval;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
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
        @Schema(description = "The id of the procedure's step; needed.", examples = "table") @Nullable
        String step,

        @Schema(description = "When it took place; it counts from the last day on which it may have.") @Nullable
        PartialDate occurredOn,

        @Schema(description = "The day it is planned for; that the day passes does not make it a fact.") @Nullable
        LocalDate scheduledFor,

        @Schema(description = "How it turned out; POSITIVE unless given.") @Nullable
        Outcome outcome,

        @Schema(description = "The motion by which it came about.") @Nullable
        UUID motion,

        @Schema(description = "The vote that decided it.") @Nullable
        UUID vote,

        @Schema(
                description =
                        "By how many of the procedure's unit it prolongs the periods that it prolongs; by all that"
                                + " the procedure allows unless given.",
                examples = "21")
        @Nullable
        @Min(1)
        @Max(10_000)
        Integer prolongsBy,

        @Nullable @Size(max = 4000) String note,

        @Schema(description = "The record that this one corrects.") @Nullable
        UUID supersedes,

        @Schema(description = "The record that was made in error; nothing else but `reason` is needed then.") @Nullable
        UUID retracts,

        @Schema(description = "Why a record is corrected or retracted.") @Nullable @Size(max = 2000)
        String reason,

        @Schema(description = "Where it is known from; needed.") @Nullable @Valid
        Source source)
        implements CaseFactRequest {

    @Override
    public List<Part> needed() {
        return List.of(new Part("/step", step == null || step.isBlank() ? null : step), new Part("/source", source));
    }

    Outcome turnedOut() {
        return Objects.requireNonNullElse(outcome, Outcome.POSITIVE);
    }
}
