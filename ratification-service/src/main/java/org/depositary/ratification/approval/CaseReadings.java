package org.depositary.ratification.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.depositary.kit.problem.Unknown;
import org.depositary.kit.time.AsOf;
import org.depositary.ratification.procedure.store.FollowedCases;

/** Tells those who draw procedures where a case stands. */
@ApplicationScoped
class CaseReadings implements FollowedCases {

    private final ApprovalCase.Repository cases;
    private final ApprovalFiles files;

    CaseReadings(ApprovalCase.Repository cases, ApprovalFiles files) {
        this.cases = cases;
        this.files = files;
    }

    @Override
    public FollowedCase one(UUID approval, AsOf asOf) {
        return files.of(List.of(cases.require(approval)), asOf.knownAt()).stream()
                .map(file -> new FollowedCase(file.head().version(), file.procedure(), file.read(asOf.asAt())))
                .findFirst()
                .orElseThrow(() -> new Unknown("approval", approval.toString()));
    }
}
