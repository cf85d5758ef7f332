package org.depositary.ratification.activation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.depositary.kit.fact.FactRepository;
import org.depositary.kit.fact.FactRow;
import org.depositary.kit.fact.History;
import org.depositary.kit.fact.Ids;
import org.depositary.kit.fact.Source;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.text.MultilingualText;
import org.depositary.kit.time.PartialDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** That an obligor performed a commitment [VCLT 26], or that such a record was retracted. */
@Entity
class Performance extends FactRow {

    @Column(updatable = false)
    private UUID instrument;

    @Column(updatable = false)
    private String commitment;

    @Column(updatable = false)
    private String participant;

    @Column(updatable = false)
    private boolean retracted;

    @Column(name = "occurred_from", updatable = false)
    private LocalDate occurredFrom;

    @Column(name = "occurred_to", updatable = false)
    private LocalDate occurredTo;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private @Nullable MultilingualText note;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private Source source;

    @SuppressWarnings("NullAway.Init")
    protected Performance() {}

    Performance(UUID instrument, PerformanceRequest request, Journal.Recorded recorded) {
        super(Ids.next(), recorded, request.supersedes());
        this.instrument = instrument;
        this.commitment = request.commitment();
        this.participant = request.participant();
        this.occurredFrom = request.occurredOn().from();
        this.occurredTo = request.occurredOn().to();
        this.note = request.note();
        this.source = request.source();
        this.retracted = Boolean.TRUE.equals(request.retracted());
    }

    UUID instrument() {
        return instrument;
    }

    String commitment() {
        return commitment;
    }

    String participant() {
        return participant;
    }

    /** Of which commitment, and whose. */
    Turn.Of of() {
        return new Turn.Of(commitment, participant);
    }

    PartialDate occurredOn() {
        return new PartialDate(occurredFrom, occurredTo);
    }

    @Nullable
    MultilingualText note() {
        return note;
    }

    Source source() {
        return source;
    }

    @ApplicationScoped
    static class Repository implements FactRepository<Performance> {

        /** What stands of what was performed under an instrument; one statement. */
        List<Performance> standing(UUID instrument, Optional<Instant> knownAt) {
            return History.of(known("f.instrument = :instrument", Map.of("instrument", instrument), knownAt))
                    .current()
                    .stream()
                    .filter(performance -> !performance.retracted)
                    .toList();
        }

        @Override
        public String name() {
            return "Performance";
        }
    }
}
