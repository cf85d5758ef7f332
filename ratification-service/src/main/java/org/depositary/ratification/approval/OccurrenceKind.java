package org.depositary.ratification.approval;

import java.time.LocalDate;
import java.util.UUID;
import org.depositary.kit.fact.History;
import org.depositary.kit.journal.Journal;

/** Occurrences of the steps of a case. */
final class OccurrenceKind implements CaseFactKind<Occurrence, OccurrenceRequest, OccurrenceView> {

    @Override
    public String word() {
        return "occurrence";
    }

    @Override
    public String path(UUID id) {
        return "/occurrences/" + id;
    }

    @Override
    public History<Occurrence> history(ApprovalFile file) {
        return file.recorded().occurrences();
    }

    @Override
    public void check(ApprovalFile file, OccurrenceRequest request, LocalDate today) {
        OccurrenceRule.check(file, request, today);
    }

    @Override
    public Object state(ApprovalFile file, UUID id, OccurrenceRequest request) {
        return OccurrenceState.of(id, file.head(), request);
    }

    @Override
    public Object state(ApprovalFile file, Occurrence former) {
        return OccurrenceState.of(file.head(), former);
    }

    @Override
    public Occurrence fact(ApprovalFile file, CaseRecord.InCase in, OccurrenceRequest request) {
        return new Occurrence(in.of(), in.id(), request, in.recorded());
    }

    @Override
    public Occurrence retraction(UUID id, Occurrence former, Journal.Recorded recorded) {
        return new Occurrence(id, former, recorded);
    }

    @Override
    public OccurrenceView view(ApprovalFile file, Occurrence fact, LocalDate asAt) {
        return OccurrenceView.of(fact, file, asAt).flagged(file, fact);
    }
}
