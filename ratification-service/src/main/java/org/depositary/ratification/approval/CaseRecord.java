package org.depositary.ratification.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.depositary.kit.fact.FactRepository;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** What was recorded in a case besides its steps: a motion, a vote, a condition of the consent, or its fulfilment. */
@Entity
@Table(name = "case_record")
@DiscriminatorColumn(name = "kind")
abstract class CaseRecord extends CaseFact {

    @Column(name = "occurred_from", updatable = false)
    private LocalDate occurredFrom;

    @Column(name = "occurred_to", updatable = false)
    private LocalDate occurredTo;

    @Column(name = "refers_to", updatable = false)
    private @Nullable UUID refersTo;

    @SuppressWarnings("NullAway.Init")
    protected CaseRecord() {}

    /** Of what was done on {@code occurredOn} in a case, about the record {@code refersTo} where it is about one. */
    CaseRecord(InCase in, PartialDate occurredOn, @Nullable UUID refersTo) {
        super(in.of(), in.id(), in.request(), in.recorded());
        this.occurredFrom = occurredOn.from();
        this.occurredTo = occurredOn.to();
        this.refersTo = refersTo;
    }

    CaseRecord(UUID id, CaseRecord retracted, Journal.Recorded recorded) {
        super(id, retracted, recorded);
        this.occurredFrom = retracted.occurredFrom;
        this.occurredTo = retracted.occurredTo;
        this.refersTo = retracted.refersTo;
    }

    /** A record about to be made: in which case, under which id, as sent and as journalled. */
    record InCase(ApprovalCase of, UUID id, CaseFactRequest request, Journal.Recorded recorded) {}

    PartialDate occurredOn() {
        return new PartialDate(occurredFrom, occurredTo);
    }

    /** Whether it certainly happened by {@code day}. */
    boolean countsOn(LocalDate day) {
        return !occurredTo.isAfter(day);
    }

    Optional<UUID> refersTo() {
        return Optional.ofNullable(refersTo);
    }

    /** What it tells, as the journal gives it. */
    abstract @Nullable Object details();

    @ApplicationScoped
    static class Repository implements FactRepository<CaseRecord> {

        /** What is known to have been recorded in these cases. */
        List<CaseRecord> of(Collection<UUID> cases, Optional<Instant> knownAt) {
            return known("f.approvalCase in :cases", Map.of("cases", cases), knownAt);
        }

        @Override
        public String name() {
            return "CaseRecord";
        }
    }
}
