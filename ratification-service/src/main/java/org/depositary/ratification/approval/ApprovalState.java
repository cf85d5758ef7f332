package org.depositary.ratification.approval;

import java.util.UUID;
import org.depositary.kit.fact.Source;
import org.depositary.ratification.procedure.Requirement;
import org.depositary.rules.Track;
import org.jspecify.annotations.Nullable;

/** The whole of an approval's terms, as its journal entry gives it. */
record ApprovalState(
        UUID id,
        String instrument,
        String participant,
        Track track,
        @Nullable String subject,
        Requirement requirement,
        @Nullable String basis,
        @Nullable String decidedBy,
        @Nullable String note,
        ApprovalView.@Nullable FollowedVersion procedure,
        @Nullable UUID follows,
        Source source) {

    static ApprovalState of(
            ApprovalCase head, ApprovalTerms.Asked asked, ApprovalView.@Nullable FollowedVersion procedure) {
        return new ApprovalState(
                head.id(),
                head.instrument().slug(),
                head.participant(),
                head.track(),
                head.subject().orElse(null),
                asked.requirement(),
                asked.basis(),
                asked.decidedBy(),
                asked.note(),
                procedure,
                head.follows().orElse(null),
                asked.source());
    }
}
