package org.depositary.ratification.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.depositary.kit.fact.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A calendar as a reader sees it. */
@Schema(
        name = "SittingCalendar",
        description = "The calendar of a parliament, and from when to when its days are known.")
public record CalendarView(
        @Schema(examples = "gb") String id,
        @Schema(examples = "GB") String participant,
        @Schema(examples = "Houses of Parliament") String name,
        @Schema(examples = "[\"COMMONS\", \"LORDS\"]") List<String> chambers,
        @Schema(examples = "[\"2026-12-25\"]") List<LocalDate> holidays,

        @Schema(description = "The years whose days are published.", examples = "[2025, 2026]")
        List<Integer> years,

        @Schema(description = "The first day that is known.", examples = "2025-01-01") @Nullable
        LocalDate startsOn,

        @Schema(description = "The last day that is known; nothing is counted beyond it.", examples = "2026-12-31")
        @Nullable
        LocalDate endsOn,

        Source source,
        @Schema(examples = "2026-01-06T12:00:00Z") Instant changedAt) {

    static CalendarView of(PublishedCalendar calendar) {
        var description = calendar.description();
        return new CalendarView(
                description.calendar(),
                description.participant(),
                description.name(),
                description.chambers(),
                description.holidays(),
                calendar.years().current().stream()
                        .map(CalendarYear::year)
                        .sorted()
                        .toList(),
                calendar.firstDay().orElse(null),
                calendar.lastDay().orElse(null),
                description.source(),
                calendar.changedAt());
    }
}
