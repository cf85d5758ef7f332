package org.depositary.ratification.approval;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import org.depositary.ratification.time.DailyTask;

/**
 * Reads cases anew on the day until which their stored position held, because only time has passed. Several replicas may
 * do it side by side: each takes cases that no other has locked.
 */
@Singleton
class KeepPositions implements DailyTask {

    private final ApprovalCase.Repository cases;
    private final ApprovalFiles files;

    KeepPositions(ApprovalCase.Repository cases, ApprovalFiles files) {
        this.cases = cases;
        this.files = files;
    }

    @Override
    public String name() {
        return "stored positions of approvals";
    }

    /** Brings every stored position up to {@code today}; how many had to be looked at. */
    @Override
    public int bringUpTo(LocalDate today) {
        var all = 0;
        for (var some = -1; some != 0; all += some) {
            some = QuarkusTransaction.requiringNew().call(() -> bringSomeUpTo(today));
        }
        return all;
    }

    private int bringSomeUpTo(LocalDate today) {
        var outdated = cases.lockedOutdated(today);
        files.of(outdated, Optional.empty()).forEach(file -> file.head().standsAt(file.position(today)));
        return outdated.size();
    }
}
