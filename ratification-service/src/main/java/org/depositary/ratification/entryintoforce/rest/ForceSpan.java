package org.depositary.ratification.entryintoforce.rest;

import java.time.LocalDate;
import org.depositary.rules.evaluation.Days;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The first and the last day something may be, where the day is not known. */
@Schema(description = "The first and the last day it may be; without a last one, the end is open.")
public record ForceSpan(LocalDate from, @Nullable LocalDate to) {

    /** The day, where it is known. */
    static @Nullable LocalDate day(@Nullable Days days) {
        return days != null && days.isExact() ? days.from() : null;
    }

    /** Between which days, where the day is not known. */
    static @Nullable ForceSpan between(@Nullable Days days) {
        return days == null || days.isExact() ? null : new ForceSpan(days.from(), days.isBounded() ? days.to() : null);
    }
}
