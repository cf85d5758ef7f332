package org.depositary.ratification.approval;

import java.time.LocalDate;
import java.util.UUID;
import org.depositary.kit.fact.History;
import org.depositary.kit.journal.Journal;

/** One kind of fact that is recorded in a case: what may be said of it, how it is kept, and how it is shown. */
interface CaseFactKind<F extends CaseFact, R extends CaseFactRequest, V> {

    /** What its journal entries are of: {@code motion.recorded}. */
    String word();

    /** Where it lies below the case. */
    String path(UUID id);

    /** All that was recorded of this kind. */
    History<F> history(ApprovalFile file);

    /** Refuses what cannot join {@code file} on {@code today}; whatever happened out of course can. */
    void check(ApprovalFile file, R request, LocalDate today);

    /** The whole of what {@code request} says, as its entry gives it. */
    Object state(ApprovalFile file, UUID id, R request);

    /** The whole of what {@code former} said. */
    Object state(ApprovalFile file, F former);

    F fact(ApprovalFile file, CaseRecord.InCase in, R request);

    /** That {@code former} was recorded in error. */
    F retraction(UUID id, F former, Journal.Recorded recorded);

    /** {@code fact} as its own team sees it. */
    V view(ApprovalFile file, F fact, LocalDate asAt);
}
