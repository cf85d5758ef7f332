package org.depositary.ratification.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.depositary.kit.fact.FactRepository;
import org.depositary.kit.fact.FactRow;
import org.depositary.kit.fact.Ids;
import org.depositary.kit.journal.Journal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What the feed told of a instrument at one time: known from when this service settled it. */
@Entity
@Table(name = "known_instrument_version")
class KnownInstrumentVersion extends FactRow {

    @Column(updatable = false)
    private UUID instrument;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private Map<String, Object> state;

    @SuppressWarnings("NullAway.Init")
    protected KnownInstrumentVersion() {}

    KnownInstrumentVersion(
            Told<InstrumentState> told, Journal.Recorded recorded, Optional<KnownInstrumentVersion> former) {
        super(Ids.next(), recorded, former.map(FactRow::id).orElse(null));
        this.instrument = told.state().id();
        this.state = told.whole();
    }

    /** What was told of its final clauses, in the form of the wire. */
    Optional<Object> finalClauses() {
        return Optional.ofNullable(state.get("finalClauses"));
    }

    /** All that the feed told. */
    Map<String, Object> state() {
        return state;
    }

    @ApplicationScoped
    static class Repository implements FactRepository<KnownInstrumentVersion> {

        List<KnownInstrumentVersion> of(UUID instrument) {
            return of(instrument, Optional.empty());
        }

        List<KnownInstrumentVersion> of(UUID instrument, Optional<Instant> knownAt) {
            return known("f.instrument = :instrument", Map.of("instrument", instrument), knownAt);
        }

        @Override
        public String name() {
            return "KnownInstrumentVersion";
        }
    }
}
