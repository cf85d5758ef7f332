package org.depositary.ratification.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.depositary.ratification.procedure.Stage;
import org.depositary.rules.Track;

/** Which approvals a list wants; an empty set wants all. Instruments by slug or id, in small letters. */
public record ApprovalFilter(
        Set<String> instruments,
        Set<String> participants,
        Set<Track> tracks,
        Set<Stage> stages,
        Optional<LocalDate> deadlineBefore,
        Optional<Instant> updatedSince) {

    /** Whether it asks for what is derived, which is stored as it stands today only. */
    boolean asksForDerived() {
        return !stages.isEmpty() || deadlineBefore.isPresent() || updatedSince.isPresent();
    }

    /** Whether it names instruments or participants. */
    boolean isNarrow() {
        return !instruments.isEmpty() || !participants.isEmpty();
    }

    /** The same without what is derived. */
    ApprovalFilter ofFacts() {
        return new ApprovalFilter(instruments, participants, tracks, Set.of(), Optional.empty(), Optional.empty());
    }

    boolean wants(ApprovalView view) {
        return (stages.isEmpty() || stages.contains(view.stage()))
                && deadlineBefore.map(view::hasDeadlineBefore).orElse(true)
                && updatedSince.map(view.changedAt()::isAfter).orElse(true);
    }
}
