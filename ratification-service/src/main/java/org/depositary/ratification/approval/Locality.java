package org.depositary.ratification.approval;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.depositary.ratification.calendar.KnownDays;

/** Where a participant's clocks run: on what is known of its parliament's days, and in whose days they are counted. */
record Locality(KnownDays days, ZoneId zone) {

    static final Locality UNKNOWN = new Locality(KnownDays.NONE, ZoneOffset.UTC);

    /** The same place where other days are known. */
    Locality with(KnownDays other) {
        return new Locality(other, zone);
    }
}
