package org.depositary.ratification.calendar.rest;

import java.time.LocalDate;
import org.depositary.ratification.calendar.CountedPeriod;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the deadline calculator says. */
@Schema(description = "A period that was counted, or why it cannot be: nothing is guessed.")
public record DeadlineAnswer(
        Status status,

        @Schema(description = "The first counted day.", examples = "2025-01-17") @Nullable
        LocalDate startsOn,

        @Schema(description = "The last counted day.", examples = "2025-02-27") @Nullable
        LocalDate endsOn,

        @Schema(description = "The latest day on which the event may happen for this period.", examples = "2025-01-16")
        @Nullable
        LocalDate latestEventOn,

        @Schema(description = "Present and true where days are counted that are only announced.", examples = "true")
        @Nullable
        Boolean restsOnAnnouncedDays,

        @Schema(description = "Where the known calendar begins.", examples = "2017-04-27") @Nullable
        LocalDate calendarStartsOn,

        @Schema(description = "Where the known calendar ends.", examples = "2026-07-16") @Nullable
        LocalDate calendarEndsOn,

        @Schema(description = "Why it cannot be counted.", examples = "The calendar ends with 4 still to be counted.")
        @Nullable
        String reason) {

    /** Whether a period can be told. */
    @Schema(name = "DeadlineStatus")
    public enum Status {
        CALCULATED,
        NOT_CALCULABLE
    }

    static DeadlineAnswer of(CountedPeriod period) {
        return switch (period) {
            case CountedPeriod.Calculated so ->
                new DeadlineAnswer(
                        Status.CALCULATED,
                        so.startsOn(),
                        so.endsOn(),
                        so.latestEvent(),
                        so.announced() ? true : null,
                        null,
                        null,
                        null);
            case CountedPeriod.NotCalculable not ->
                new DeadlineAnswer(
                        Status.NOT_CALCULABLE,
                        null,
                        null,
                        null,
                        null,
                        not.calendarStartsOn().orElse(null),
                        not.calendarEndsOn().orElse(null),
                        not.reason());
        };
    }
}
