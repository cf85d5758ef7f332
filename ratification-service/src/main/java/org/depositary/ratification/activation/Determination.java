package org.depositary.ratification.activation;

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
import org.depositary.rules.EventType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What was recorded of a determination at one time: a step of its assessment, the correction or retraction of one. */
@Entity
class Determination extends FactRow {

    @Column(updatable = false)
    private UUID root;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Manner manner;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private EventType event;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private DeterminationStatus status;

    @Column(name = "occurred_from", updatable = false)
    private LocalDate occurredFrom;

    @Column(name = "occurred_to", updatable = false)
    private LocalDate occurredTo;

    @Column(updatable = false)
    private @Nullable String participant;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(updatable = false)
    private List<UUID> instruments;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private DeterminationDetails details;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private List<DeterminationFlag> flags;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private Source source;

    @SuppressWarnings("NullAway.Init")
    protected Determination() {}

    Determination(DeterminationDraft draft, List<DeterminationFlag> flags, Journal.Recorded recorded) {
        super(
                draft.id(),
                recorded,
                draft.before().map(DeterminationCourse::last).map(FactRow::id).orElse(null));
        this.root = draft.root();
        this.manner = draft.manner();
        this.event = draft.event();
        this.status = draft.status();
        this.occurredFrom = draft.occurredOn().from();
        this.occurredTo = draft.occurredOn().to();
        this.participant = draft.assertedBy().orElse(null);
        this.instruments = draft.instruments();
        this.details = draft.details();
        this.flags = flags;
        this.source = draft.source();
    }

    /** How a record bears on the one before it. */
    enum Manner {
        /** It goes on from there: what stood before stood until then. */
        STEP,
        /** It was never otherwise. */
        CORRECTION,
        /** That step was never taken. */
        RETRACTION
    }

    UUID root() {
        return root;
    }

    Manner manner() {
        return manner;
    }

    EventType event() {
        return event;
    }

    DeterminationStatus status() {
        return status;
    }

    PartialDate occurredOn() {
        return new PartialDate(occurredFrom, occurredTo);
    }

    Optional<String> assertedBy() {
        return Optional.ofNullable(participant);
    }

    List<UUID> instruments() {
        return instruments;
    }

    DeterminationDetails details() {
        return details;
    }

    List<DeterminationFlag> flags() {
        return flags;
    }

    Source source() {
        return source;
    }

    /** The determinations on record. */
    @ApplicationScoped
    static class Repository implements FactRepository<Determination> {

        /** All that is known of some determinations. */
        List<Determination> of(Collection<UUID> roots, Optional<Instant> knownAt) {
            return roots.isEmpty() ? List.of() : known("f.root in :roots", Map.of("roots", roots), knownAt);
        }

        /** All that is known of the determination that a record belongs to. */
        List<Determination> around(UUID record) {
            return known(
                    "f.root = (select r.root from Determination r where r.id = :record)",
                    Map.of("record", record),
                    Optional.empty());
        }

        /** All that is known of what was ever recorded under an instrument. */
        List<Determination> under(UUID instrument, Optional<Instant> knownAt) {
            return known(
                    "f.root in (select r.root from Determination r where array_contains(r.instruments, :instrument))",
                    Map.of("instrument", instrument),
                    knownAt);
        }

        @Override
        public String name() {
            return "Determination";
        }
    }
}
