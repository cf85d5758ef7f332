package org.depositary.ratification.entryintoforce;

import org.depositary.kit.time.PartialDate;
import org.depositary.rules.evaluation.Days;
import org.jspecify.annotations.Nullable;

/** Dates as they are written, in the form in which rules are evaluated over them. */
public final class Dates {

    private Dates() {}

    public static Days of(PartialDate date) {
        return new Days(date.from(), date.to());
    }

    public static @Nullable Days ofNullable(@Nullable PartialDate date) {
        return date == null ? null : of(date);
    }
}
