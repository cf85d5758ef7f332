package org.depositary.ratification.calendar.rest;

import java.time.LocalDate;
import org.depositary.ratification.calendar.CalendarDay;
import org.depositary.ratification.calendar.Certainty;
import org.depositary.ratification.calendar.DayKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One day of a chamber as a caller tells it. */
@Schema(name = "CalendarDay", description = "What a day is in a chamber; a day that is two things is told twice.")
public record DayRequest(
        @Schema(examples = "2025-01-17") LocalDate date,

        @Schema(description = "A chamber; BOTH or ALL for every one.", examples = "COMMONS")
        String chamber,

        DayKind kind,

        @Schema(description = "Whether it is so or only announced; CONFIRMED where nothing is said.") @Nullable
        Certainty certainty) {

    static DayRequest of(CalendarDay day) {
        return new DayRequest(day.date(), day.chamber(), day.kind(), day.certainty());
    }

    CalendarDay toDay() {
        return new CalendarDay(date, chamber, kind, certainty == null ? Certainty.CONFIRMED : certainty);
    }
}
