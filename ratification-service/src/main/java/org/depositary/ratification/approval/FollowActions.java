package org.depositary.ratification.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.depositary.ratification.action.ActionRecorded;

/** Reads a participant's cases anew when it has acted: a deposit satisfies the step that is one (layer 1 in layer 2). */
@ApplicationScoped
class FollowActions {

    private final ApprovalCase.Repository cases;
    private final ApprovalFiles files;
    private final Clock clock;

    FollowActions(ApprovalCase.Repository cases, ApprovalFiles files, Clock clock) {
        this.cases = cases;
        this.files = files;
        this.clock = clock;
    }

    void follow(@Observes ActionRecorded action) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var concerned = cases.lockedOf(action.instrument(), action.participant());
        files.of(concerned, Optional.empty()).forEach(file -> file.standsToday(today, action.recordedAt()));
    }
}
