package org.depositary.ratification.calendar.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.depositary.ratification.calendar.ClockKind;
import org.depositary.ratification.calendar.Interruptions;
import org.depositary.ratification.calendar.Pause;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A question to the deadline calculator. */
@Schema(description = "A clock, the day of the event or the day that is aimed at, and what is known of the days.")
public record DeadlineRequest(
        @Valid ClockRequest clock,

        @Schema(description = "The day of the event that sets the clock going.", examples = "2025-01-16") @Nullable
        LocalDate from,

        @Schema(description = "Instead of `from`: the day by which the period is to be over.", examples = "2026-07-01")
        @Nullable
        LocalDate target,

        @Schema(description = "Instead of `days`: a calendar of the register.", examples = "gb") @Nullable
        String calendar,

        @Schema(description = "What the days of the chambers are.") @Nullable
        List<DayRequest> days,

        @Schema(
                description = "The chambers of the parliament; those of the days where nothing is said.",
                examples = "[\"COMMONS\", \"LORDS\"]")
        @Nullable
        List<String> chambers,

        @Schema(description = "Public holidays, which are no working days.", examples = "[\"2025-12-25\"]") @Nullable
        List<LocalDate> holidays,

        @Schema(description = "Days on which the clock stood still.") @Size(max = 1000) @Nullable
        List<PauseRequest> pauses,

        @Schema(description = "Days on which the clock began anew.", examples = "[\"2025-02-03\"]")
        @Size(max = 1000)
        @Nullable
        List<LocalDate> resets,

        @Schema(description = "What prolonged the period.") @Size(max = 100) @Nullable
        List<@Valid ProlongationRequest> prolongations) {

    /** Days on which a clock stands still. */
    @Schema(name = "DeadlinePause", description = "From a day to a day, both included; without an end it still lasts.")
    public record PauseRequest(
            @Schema(examples = "2025-02-01") LocalDate from,

            @Schema(examples = "2025-02-10") @Nullable LocalDate to) {}

    /** By how much a period is prolonged. */
    @Schema(name = "DeadlineProlongation", description = "A further period, in the clock's unit or in another.")
    public record ProlongationRequest(
            ClockKind kind,

            @Schema(examples = "21") @Min(1) @Max(10_000) int count) {}

    Interruptions interruptions() {
        return new Interruptions(
                given(pauses).stream()
                        .map(pause -> new Pause(pause.from(), Optional.ofNullable(pause.to())))
                        .toList(),
                given(resets),
                given(prolongations).stream()
                        .map(more -> new Interruptions.Prolongation(more.kind(), more.count()))
                        .toList());
    }

    /** What a caller gave, or nothing. */
    static <T> List<T> given(@Nullable List<T> several) {
        return several == null ? List.of() : several;
    }
}
