package org.depositary.declarations.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
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

/** An instrument as it was described at one time. */
@Entity
@Table(name = "instrument_version")
class InstrumentVersion extends FactRow {

    @Column(updatable = false)
    private UUID instrument;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private InstrumentDescription description;

    @SuppressWarnings("NullAway.Init")
    protected InstrumentVersion() {}

    InstrumentVersion(
            UUID instrument,
            InstrumentDescription description,
            Journal.Recorded recorded,
            Optional<InstrumentVersion> former) {
        super(Ids.next(), recorded, former.map(FactRow::id).orElse(null));
        this.instrument = instrument;
        this.description = description;
    }

    UUID instrument() {
        return instrument;
    }

    InstrumentDescription description() {
        return description;
    }

    @ApplicationScoped
    static class Repository implements FactRepository<InstrumentVersion> {

        /** What is known of these instruments. */
        List<InstrumentVersion> of(Collection<UUID> ids, Optional<Instant> knownAt) {
            return known("f.instrument in :ids", Map.of("ids", ids), knownAt);
        }

        @Override
        public String name() {
            return "InstrumentVersion";
        }
    }
}
