package org.depositary.ratification.approval;

import java.time.LocalDate;
import java.util.UUID;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.problem.Refusal;
import org.depositary.kit.problem.Unknown;

/** That the condition with the id {@code condition} was fulfilled: once, unless that is corrected. */
record FulfilmentFacts(UUID condition) implements CaseRecordKind<Fulfilment, FulfilmentRequest, ConditionView> {

    @Override
    public String word() {
        return "condition-fulfilment";
    }

    @Override
    public String path(UUID id) {
        return "/conditions/" + condition;
    }

    @Override
    public Class<Fulfilment> type() {
        return Fulfilment.class;
    }

    @Override
    public void check(ApprovalFile file, FulfilmentRequest request, LocalDate today) {
        var standing = require(file);
        if (request.supersedes() == null
                && file.recorded().conditions().fulfilment(standing).isPresent()) {
            throw new AlreadyFulfilled();
        }
    }

    private ConsentCondition require(ApprovalFile file) {
        return file.recorded()
                .of(ConsentCondition.class)
                .inPlaceOf(condition)
                .orElseThrow(() -> new Unknown("condition", condition.toString()));
    }

    @Override
    public FactState.Said said(ApprovalFile file, FulfilmentRequest request) {
        return new FactState.Said(request.occurredOn(), condition, null);
    }

    @Override
    public Fulfilment fact(ApprovalFile file, CaseRecord.InCase in, FulfilmentRequest request) {
        return new Fulfilment(in, request, condition);
    }

    @Override
    public Fulfilment retraction(UUID id, Fulfilment former, Journal.Recorded recorded) {
        return new Fulfilment(id, former, recorded);
    }

    @Override
    public ConditionView view(ApprovalFile file, Fulfilment fact, LocalDate asAt) {
        return ConditionView.of(require(file), file, asAt);
    }

    private static final class AlreadyFulfilled extends Refusal {
        AlreadyFulfilled() {
            super(
                    Kind.CONFLICT,
                    "already-fulfilled",
                    "This condition was fulfilled already. Correct that record with `supersedes`.");
        }
    }
}
