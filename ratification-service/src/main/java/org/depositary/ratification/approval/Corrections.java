package org.depositary.ratification.approval;

import java.util.UUID;
import org.depositary.kit.fact.History;
import org.depositary.kit.problem.Refusal;
import org.depositary.kit.problem.Unsound;

/** How what was recorded may be corrected or taken back: with a reason, once, and only what stands. */
final class Corrections {

    private Corrections() {}

    static void check(History<? extends CaseFact> history, CaseFactRequest request) {
        var former = request.former();
        if (former.isPresent() == (request.reason() == null || request.reason().isBlank())) {
            throw new Unsound(
                    "reason-needed",
                    "/reason",
                    "A correction or retraction names the record it is about and says why; both or neither.");
        }
        former.ifPresent(id -> requireStanding(history, id, request));
    }

    private static void requireStanding(History<? extends CaseFact> history, UUID id, CaseFactRequest request) {
        if (history.find(id).isEmpty()) {
            throw new Unsound(
                    "unknown-record",
                    request.retracts() == null ? "/supersedes" : "/retracts",
                    "No record of this kind in this approval has that id.");
        }
        if (history.standing().stream().noneMatch(row -> row.id().equals(id))) {
            throw new AlreadyCorrected();
        }
    }

    /** The record was corrected or retracted before; its correction is what can be corrected. */
    private static final class AlreadyCorrected extends Refusal {
        AlreadyCorrected() {
            super(
                    Kind.CONFLICT,
                    "already-corrected",
                    "This record was corrected or retracted already. Correct the correction.");
        }
    }
}
