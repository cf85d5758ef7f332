package org.depositary.ratification.approval;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.depositary.ratification.procedure.template.DeadlineEffect;
import org.depositary.rules.Track;
import org.jspecify.annotations.Nullable;

/** Which deadlines a list wants; an empty set wants all. Instruments by slug or id, in small letters. */
public record DeadlineFilter(
        Cases cases,
        Set<DeadlineEffect> effects,
        Set<DeadlineState> states,
        Optional<LocalDate> from,
        Optional<LocalDate> before) {

    /** Of which cases. */
    public record Cases(Set<String> instruments, Set<String> participants, Set<Track> tracks) {

        ApprovalFilter asApprovals() {
            return new ApprovalFilter(instruments, participants, tracks, Set.of(), Optional.empty(), Optional.empty());
        }
    }

    boolean wants(DeadlineView view) {
        return (effects.isEmpty() || effects.contains(view.effect()))
                && (states.isEmpty() || states.contains(view.state()))
                && isWithin(view.endsOn());
    }

    /** A deadline whose end cannot be told lies in no span of days. */
    private boolean isWithin(@Nullable LocalDate end) {
        if (end == null) {
            return from.isEmpty() && before.isEmpty();
        }
        return from.map(first -> !end.isBefore(first)).orElse(true)
                && before.map(end::isBefore).orElse(true);
    }
}
