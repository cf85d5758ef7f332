package org.depositary.ratification.approval;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.depositary.ratification.calendar.KnownDays;

/** Where a participant's clocks run: on what its calendars, by id, tell of its chambers' days, and in whose days. */
record Locality(SortedMap<String, KnownDays> calendars, ZoneId zone) {

    static final Locality UNKNOWN = new Locality(Collections.emptySortedMap(), ZoneOffset.UTC);

    Locality {
        calendars = Collections.unmodifiableSortedMap(new TreeMap<>(calendars));
    }

    /** The days of the parliament that has {@code chambers}; of the first where that is not told, or of none. */
    KnownDays daysOf(Collection<String> chambers) {
        return calendars.values().stream()
                .filter(days -> days.areOf(chambers))
                .findFirst()
                .or(() -> calendars.values().stream().findFirst())
                .orElse(KnownDays.NONE);
    }

    /** The same place where {@code calendar} tells other days. */
    Locality with(String calendar, KnownDays days) {
        var others = new TreeMap<>(calendars);
        others.put(calendar, days);
        return new Locality(others, zone);
    }
}
