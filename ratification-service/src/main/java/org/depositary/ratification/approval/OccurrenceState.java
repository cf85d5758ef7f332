package org.depositary.ratification.approval;

import java.time.LocalDate;
import java.util.Objects;
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
        @Nullable UUID motion,
        @Nullable UUID vote,
        @Nullable Integer prolongsBy,
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
                Objects.requireNonNull(request.step()),
                request.occurredOn(),
                request.scheduledFor(),
                request.turnedOut(),
                request.motion(),
                request.vote(),
                request.prolongsBy(),
                request.note(),
                request.supersedes(),
                Objects.requireNonNull(request.source()));
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
                occurrence.motion().orElse(null),
                occurrence.vote().orElse(null),
                occurrence.prolongsBy().orElse(null),
                occurrence.note(),
                occurrence.supersedes().orElse(null),
                occurrence.source());
    }
}
