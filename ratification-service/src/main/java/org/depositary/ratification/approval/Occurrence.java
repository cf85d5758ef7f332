package org.depositary.ratification.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.depositary.kit.fact.FactRepository;
import org.depositary.kit.fact.FactRow;
import org.depositary.kit.fact.Source;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.time.PartialDate;
import org.depositary.ratification.procedure.Happening;
import org.depositary.ratification.procedure.graph.When;
import org.depositary.ratification.procedure.template.Outcome;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** That a step of a case took place, or is to, as it was recorded at one time. */
@Entity
class Occurrence extends FactRow {

    @Column(name = "approval_case", updatable = false)
    private UUID approvalCase;

    @Column(updatable = false)
    private String participant;

    @Column(updatable = false)
    private String step;

    @Column(name = "occurred_from", updatable = false)
    private @Nullable LocalDate occurredFrom;

    @Column(name = "occurred_to", updatable = false)
    private @Nullable LocalDate occurredTo;

    @Column(name = "scheduled_for", updatable = false)
    private @Nullable LocalDate scheduledFor;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Outcome outcome;

    @Column(updatable = false)
    private @Nullable String note;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private Source source;

    @SuppressWarnings("NullAway.Init")
    protected Occurrence() {}

    Occurrence(ApprovalCase of, UUID id, OccurrenceRequest request, Journal.Recorded recorded) {
        super(id, recorded, request.supersedes());
        this.approvalCase = of.id();
        this.participant = of.participant();
        this.step = request.step();
        var occurredOn = Optional.ofNullable(request.occurredOn());
        this.occurredFrom = occurredOn.map(PartialDate::from).orElse(null);
        this.occurredTo = occurredOn.map(PartialDate::to).orElse(null);
        this.scheduledFor = request.scheduledFor();
        this.outcome = request.turnedOut();
        this.note = request.note();
        this.source = request.source();
    }

    UUID approvalCase() {
        return approvalCase;
    }

    String participant() {
        return participant;
    }

    String step() {
        return step;
    }

    Optional<PartialDate> occurredOn() {
        return occurredFrom == null || occurredTo == null
                ? Optional.empty()
                : Optional.of(new PartialDate(occurredFrom, occurredTo));
    }

    Optional<LocalDate> scheduledFor() {
        return Optional.ofNullable(scheduledFor);
    }

    Outcome outcome() {
        return outcome;
    }

    @Nullable
    String note() {
        return note;
    }

    Source source() {
        return source;
    }

    When when() {
        return occurredOn()
                .map(day -> When.between(day.from(), day.to()))
                .or(() -> scheduledFor().map(When::scheduledFor))
                .orElseGet(When::undated);
    }

    /** What the engine needs to know of it. */
    Happening happening() {
        return new Happening(step, when(), outcome);
    }

    @ApplicationScoped
    static class Repository implements FactRepository<Occurrence> {

        /** What is known to have happened in these cases. */
        List<Occurrence> of(Collection<UUID> cases, Optional<Instant> knownAt) {
            return known("f.approvalCase in :cases", Map.of("cases", cases), knownAt);
        }

        @Override
        public String name() {
            return "Occurrence";
        }
    }
}
