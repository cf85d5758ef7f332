package org.depositary.rules.evaluation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One way in which what is not exactly known may have been: as early or as late for the rule as it can be. */
enum World {
    EARLIEST,
    LATEST;

    /** The day of something that helps to meet a rule. */
    LocalDate day(Days days) {
        return this == EARLIEST ? days.from() : days.to();
    }

    /** The day of something that stands against it. */
    LocalDate against(Days days) {
        return this == EARLIEST ? days.to() : days.from();
    }

    /** The day of something that helps and may not be recorded: then as early as {@code floor}, or never. */
    LocalDate day(@Nullable Days days, LocalDate floor) {
        return days != null ? day(days) : this == EARLIEST ? floor : LocalDate.MAX;
    }
}
