package org.depositary.ratification.approval;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.depositary.kit.fact.History;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.problem.Unsound;

/** Conditions in a case: they come with the consent, and after it the case is concluded. */
final class ConditionFacts implements CaseFactKind<ConsentCondition, ConditionRequest, ConditionView> {

    @Override
    public String word() {
        return "condition";
    }

    @Override
    public String path(UUID id) {
        return "/conditions/" + id;
    }

    @Override
    public History<ConsentCondition> history(ApprovalFile file) {
        return file.recorded().of(ConsentCondition.class);
    }

    @Override
    public void check(ApprovalFile file, ConditionRequest request, LocalDate today) {
        if ((request.dueBefore() == DueBefore.DATE) == (request.dueOn() == null)) {
            throw new Unsound(
                    "due-date", "/dueOn", "A condition that is due by a day names it; no other condition does.");
        }
        if (request.step() != null) {
            StepRules.requireKnown(file, request.step());
        }
    }

    @Override
    public Object state(ApprovalFile file, UUID id, ConditionRequest request) {
        var said = new FactState.Said(
                Objects.requireNonNull(request.occurredOn()), null, ConsentCondition.Details.of(request));
        return FactState.of(file.head(), id, request, said);
    }

    @Override
    public Object state(ApprovalFile file, ConsentCondition former) {
        return FactState.of(file.head(), former);
    }

    @Override
    public ConsentCondition fact(ApprovalFile file, CaseRecord.InCase in, ConditionRequest request) {
        return new ConsentCondition(in, request);
    }

    @Override
    public ConsentCondition retraction(UUID id, ConsentCondition former, Journal.Recorded recorded) {
        return new ConsentCondition(id, former, recorded);
    }

    @Override
    public ConditionView view(ApprovalFile file, ConsentCondition fact, LocalDate asAt) {
        return ConditionView.of(fact, file, asAt);
    }
}
