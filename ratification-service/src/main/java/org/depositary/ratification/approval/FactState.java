package org.depositary.ratification.approval;

import java.util.Objects;
import java.util.UUID;
import org.depositary.kit.fact.Source;
import org.depositary.kit.time.PartialDate;
import org.depositary.rules.Track;
import org.jspecify.annotations.Nullable;

/** The whole of a motion, vote, condition or fulfilment and of whose approval it is, as its journal entry gives it. */
record FactState(
        UUID id,
        UUID approval,
        String instrument,
        String participant,
        Track track,
        @Nullable PartialDate occurredOn,
        @Nullable UUID refersTo,
        @Nullable Object details,
        @Nullable String note,
        @Nullable UUID supersedes,
        Source source) {

    /** What is said of something in a case, when, and about which other record. */
    record Said(
            @Nullable PartialDate occurredOn,
            @Nullable UUID refersTo,
            @Nullable Object details) {}

    static FactState of(ApprovalCase head, UUID id, CaseFactRequest request, Said said) {
        return new FactState(
                id,
                head.id(),
                head.instrument().slug(),
                head.participant(),
                head.track(),
                said.occurredOn(),
                said.refersTo(),
                said.details(),
                request.note(),
                request.supersedes(),
                Objects.requireNonNull(request.source()));
    }

    static FactState of(ApprovalCase head, CaseRecord record) {
        return new FactState(
                record.id(),
                head.id(),
                head.instrument().slug(),
                head.participant(),
                head.track(),
                record.occurredOn(),
                record.refersTo().orElse(null),
                record.details(),
                record.note(),
                record.supersedes().orElse(null),
                record.source());
    }
}
