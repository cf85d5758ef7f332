package org.depositary.ratification.calendar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depositary.kit.problem.InvalidPart;
import org.depositary.kit.problem.Unsound;

/** The days of whole years as they are published, and as the journal tells of them. */
record DaysOfYears(Map<Integer, List<CalendarDay>> years) {

    private static final int MOST_FAULTS = 100;

    /** Refuses days of chambers that the parliament does not have, and what is told twice. */
    static void check(List<CalendarDay> days, List<String> chambers) {
        List<InvalidPart> faults = new ArrayList<>();
        Set<CalendarDay> told = new HashSet<>();
        for (int place = 0; place < days.size() && faults.size() < MOST_FAULTS; place++) {
            CalendarDay day = days.get(place);
            String at = "/days/" + place;
            if (!day.isOfEvery() && !chambers.contains(day.chamber())) {
                faults.add(new InvalidPart(at + "/chamber", "'%s' is no chamber here.".formatted(day.chamber())));
            }
            if (!told.add(CalendarDay.confirmed(day.date(), day.chamber(), day.kind()))) {
                faults.add(new InvalidPart(at, "%s in %s is told twice.".formatted(day.date(), day.chamber())));
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
