package org.depositary.ratification.approval;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.depositary.kit.fact.History;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.problem.Refusal;
import org.depositary.kit.problem.Unsound;

/** Motions in a case: each has its identity, and a withdrawal names the motion it withdraws. */
final class MotionFacts implements CaseFactKind<Motion, MotionRequest, MotionView> {

    @Override
    public String word() {
        return "motion";
    }

    @Override
    public String path(UUID id) {
        return "/motions/" + id;
    }

    @Override
    public History<Motion> history(ApprovalFile file) {
        return file.recorded().of(Motion.class);
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
    public Object state(ApprovalFile file, UUID id, MotionRequest request) {
        var occurredOn = Objects.requireNonNull(request.occurredOn());
        var said = new FactState.Said(occurredOn, request.withdraws(), Motion.Details.of(request));
        return FactState.of(file.head(), id, request, said);
    }

    @Override
    public Object state(ApprovalFile file, Motion former) {
        return FactState.of(file.head(), former);
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
