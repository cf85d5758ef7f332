package org.depositary.ratification.approval;

import java.time.LocalDate;
import java.util.UUID;
import org.depositary.kit.fact.Source;
import org.depositary.kit.time.PartialDate;
import org.depositary.ratification.procedure.template.Outcome;
import org.depositary.rules.Track;
import org.jspecify.annotations.Nullable;

/** The whole of an occurrence and of whose approval it is, as its journal entry gives it. */
record OccurrenceState(
        UUID id,
        UUID approval,
        String instrument,
        String participant,
        Track track,
        String step,
        @Nullable PartialDate occurredOn,
        @Nullable LocalDate scheduledFor,
        Outcome outcome,
        @Nullable String note,
        @Nullable UUID supersedes,
        Source source) {

    static OccurrenceState of(UUID id, ApprovalCase head, OccurrenceRequest request) {
        return new OccurrenceState(
                id,
                head.id(),
                head.instrument().slug(),
                head.participant(),
                head.track(),
                request.step(),
                request.occurredOn(),
                request.scheduledFor(),
                request.turnedOut(),
                request.note(),
                request.supersedes(),
                request.source());
    }

    static OccurrenceState of(ApprovalCase head, Occurrence occurrence) {
        return new OccurrenceState(
                occurrence.id(),
                head.id(),
                head.instrument().slug(),
                head.participant(),
                head.track(),
                occurrence.step(),
                occurrence.occurredOn().orElse(null),
                occurrence.scheduledFor().orElse(null),
                occurrence.outcome(),
                occurrence.note(),
                occurrence.supersedes().orElse(null),
                occurrence.source());
    }
}
