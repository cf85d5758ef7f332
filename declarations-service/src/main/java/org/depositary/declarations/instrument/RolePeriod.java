package org.depositary.declarations.instrument;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.depositary.kit.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** The days from and until which a participant has a role, both included; an end that is not known is open. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RolePeriod(@Nullable PartialDate from, @Nullable PartialDate until) {

    /** Whether the role may have been held on {@code day}, as far as is recorded. */
    boolean mayHold(LocalDate day) {
        return (from == null || !day.isBefore(from.from())) && (until == null || !day.isAfter(until.to()));
    }

    /** Whether it certainly ends before it begins. */
    boolean isTurned() {
        return from != null && until != null && until.to().isBefore(from.from());
    }

    /** Whether there may be a day in both. */
    boolean meets(RolePeriod other) {
        return startsBefore(other.until) && other.startsBefore(until);
    }

    private boolean startsBefore(@Nullable PartialDate end) {
        return from == null || end == null || !from.from().isAfter(end.to());
    }
}
