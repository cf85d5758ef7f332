package org.depositary.ratification.approval;

import java.time.LocalDate;
import java.util.UUID;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.problem.Refusal;
import org.depositary.kit.problem.Unsound;

/** Motions in a case: each has its identity, and a withdrawal names the motion it withdraws. */
final class MotionFacts implements CaseRecordKind<Motion, MotionRequest, MotionView> {

    @Override
    public String word() {
        return "motion";
    }

    @Override
    public Class<Motion> type() {
        return Motion.class;
    }

    @Override
    public void check(ApprovalFile file, MotionRequest request, LocalDate today) {
        var withdrawn = request.withdraws();
        if (withdrawn != null && file.recorded().motion(withdrawn).isEmpty()) {
            throw new Unsound("unknown-motion", "/withdraws", "No motion that stands in this approval has that id.");
        }
        if (request.supersedes() != null) {
            return;
        }
        if (withdrawn != null
                && file.recorded()
                        .motion(withdrawn)
                        .flatMap(file.recorded()::withdrawalOf)
                        .isPresent()) {
            throw new AlreadyWithdrawn();
        }
        if (file.read(today).concluded()) {
            throw new CaseConcluded();
        }
    }

    @Override
    public FactState.Said said(ApprovalFile file, MotionRequest request) {
        return new FactState.Said(request.occurredOn(), request.withdraws(), Motion.Details.of(request));
    }

    @Override
    public Motion fact(ApprovalFile file, CaseRecord.InCase in, MotionRequest request) {
        return new Motion(in, request);
    }

    @Override
    public Motion retraction(UUID id, Motion former, Journal.Recorded recorded) {
        return new Motion(id, former, recorded);
    }

    @Override
    public MotionView view(ApprovalFile file, Motion fact, LocalDate asAt) {
        return MotionView.of(fact, file, asAt);
    }

    private static final class AlreadyWithdrawn extends Refusal {
        AlreadyWithdrawn() {
            super(Kind.CONFLICT, "already-withdrawn", "This motion was withdrawn already.");
        }
    }
}
