package org.depositary.ratification.calendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depositary.kit.problem.InvalidPart;
import org.depositary.kit.problem.Unsound;

/** The days of whole years as they are published, and as the journal tells of them. */
record DaysOfYears(Map<Integer, List<CalendarDay>> years) {

    private static final int MOST_FAULTS = 100;

    /** Refuses days of chambers that the parliament does not have, and what is told in two ways; a repetition is harmless. */
    static void check(List<CalendarDay> days, List<String> chambers) {
        List<InvalidPart> faults = new ArrayList<>();
        Map<CalendarDay, Certainty> told = new HashMap<>();
        for (int place = 0; place < days.size() && faults.size() < MOST_FAULTS; place++) {
            CalendarDay day = days.get(place);
            String at = "/days/" + place;
            if (!day.isOfEvery() && !chambers.contains(day.chamber())) {
                faults.add(new InvalidPart(at + "/chamber", "'%s' is no chamber here.".formatted(day.chamber())));
            }
            var before = told.put(CalendarDay.confirmed(day.date(), day.chamber(), day.kind()), day.certainty());
            if (before != null && before != day.certainty()) {
                faults.add(new InvalidPart(
                        at, "%s in %s is told as confirmed and as announced.".formatted(day.date(), day.chamber())));
            }
        }
        if (days.isEmpty()) {
            faults.add(new InvalidPart("/days", "There are no days."));
        }
        if (!faults.isEmpty()) {
            throw new Unsound("unsound-calendar", "These cannot be the days of this calendar.", faults);
        }
    }
}
