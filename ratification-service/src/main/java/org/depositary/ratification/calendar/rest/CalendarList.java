package org.depositary.ratification.calendar.rest;

import java.util.List;
import org.depositary.kit.paging.Page;
import org.depositary.ratification.calendar.CalendarView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of calendars. */
@Schema(description = "A page of calendars, in the order of their ids.")
public record CalendarList(List<CalendarView> items, Page page) {

    static CalendarList of(Page.Cut<CalendarView> cut) {
        return new CalendarList(cut.items(), cut.page());
    }
}
