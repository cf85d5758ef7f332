package org.depositary.ratification.approval;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.depositary.kit.fact.History;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.problem.Refusal;
import org.depositary.kit.problem.Unknown;

/** That the condition with the id {@code condition} was fulfilled: once, unless that is corrected. */
record FulfilmentFacts(UUID condition) implements CaseFactKind<Fulfilment, FulfilmentRequest, ConditionView> {

    @Override
    public String word() {
        return "condition-fulfilment";
    }

    @Override
    public String path(UUID id) {
        return "/conditions/" + condition;
    }

    @Override
    public History<Fulfilment> history(ApprovalFile file) {
        return file.recorded().of(Fulfilment.class);
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
    public Object state(ApprovalFile file, UUID id, FulfilmentRequest request) {
        var said = new FactState.Said(Objects.requireNonNull(request.occurredOn()), condition, null);
        return FactState.of(file.head(), id, request, said);
    }

    @Override
    public Object state(ApprovalFile file, Fulfilment former) {
        return FactState.of(file.head(), former);
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
