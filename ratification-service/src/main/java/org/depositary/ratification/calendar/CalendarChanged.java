package org.depositary.ratification.calendar;

import java.time.Instant;
import org.depositary.kit.identity.Caller;

/** That what is known of a participant's days has just changed, in the transaction that changed it. */
public record CalendarChanged(
        String calendar, String participant, KnownDays before, KnownDays now, Instant recordedAt, Caller by) {}
