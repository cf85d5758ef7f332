package org.depositary.ratification.approval;

import java.time.LocalDate;
import java.util.UUID;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.problem.Unsound;

/** Conditions in a case: they come with the consent, and after it the case is concluded. */
final class ConditionFacts implements CaseRecordKind<ConsentCondition, ConditionRequest, ConditionView> {

    @Override
    public String word() {
        return "condition";
    }

    @Override
    public Class<ConsentCondition> type() {
        return ConsentCondition.class;
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
    public FactState.Said said(ApprovalFile file, ConditionRequest request) {
        return new FactState.Said(request.occurredOn(), null, ConsentCondition.Details.of(request));
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
