package org.depositary.ratification.approval;

import java.util.UUID;
import org.depositary.kit.fact.History;

/** One kind of record that a case has besides its steps: what of it is the same for all. */
interface CaseRecordKind<F extends CaseRecord, R extends CaseFactRequest, V> extends CaseFactKind<F, R, V> {

    Class<F> type();

    /** What {@code request} says, when, and about which other record. */
    FactState.Said said(ApprovalFile file, R request);

    @Override
    default String path(UUID id) {
        return "/%ss/%s".formatted(word(), id);
    }

    @Override
    default History<F> history(ApprovalFile file) {
        return file.recorded().of(type());
    }

    @Override
    default Object state(ApprovalFile file, UUID id, R request) {
        return FactState.of(file.head(), id, request, said(file, request));
    }

    @Override
    default Object state(ApprovalFile file, F former) {
        return FactState.of(file.head(), former);
    }
}
