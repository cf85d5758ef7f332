package org.depositary.ratification.calendar.rest;

import java.util.List;
import org.depositary.ratification.calendar.CalendarDay;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Days of a calendar, on the way in and out. */
@Schema(
        name = "CalendarDays",
        description = "Days of a calendar; published, they replace the whole of every year they are of.")
public record CalendarDays(List<DayRequest> days) {

    static CalendarDays of(List<CalendarDay> days) {
        return new CalendarDays(days.stream().map(DayRequest::of).toList());
    }

    List<CalendarDay> toDays() {
        return days.stream().map(DayRequest::toDay).toList();
    }
}
