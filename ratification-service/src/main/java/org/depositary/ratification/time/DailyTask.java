package org.depositary.ratification.time;

import java.time.LocalDate;

/**
 * Something that must be looked at anew when a day begins, because derived values hold only until a day. It is done on
 * every beat, by several replicas side by side: it must find nothing to do where it was done already.
 */
public interface DailyTask {

    /** What it does, in a few words. */
    String name();

    /** Brings it up to {@code today} (UTC), in transactions of its own; how much had to be looked at. */
    int bringUpTo(LocalDate today);
}
