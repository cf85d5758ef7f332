package org.depositary.ratification.instrument;

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

    UUID instrument() {
        return instrument;
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

        private static final String IMPLEMENTING = """
                select distinct v.instrument from known_instrument_version v
                where v.state -> 'relations' @> cast(:relation as jsonb)
                  and (:all or exists (select 1 from journal_position p where p.entry = v.entry and p.settled_at <= :knownAt))
                  and not exists (select 1 from known_instrument_version w where w.supersedes = v.id and (:all or
                      exists (select 1 from journal_position p where p.entry = w.entry and p.settled_at <= :knownAt)))""";

        List<KnownInstrumentVersion> of(UUID instrument) {
            return of(instrument, Optional.empty());
        }

        List<KnownInstrumentVersion> of(UUID instrument, Optional<Instant> knownAt) {
            return known("f.instrument = :instrument", Map.of("instrument", instrument), knownAt);
        }

        List<KnownInstrumentVersion> of(Collection<UUID> instruments, Optional<Instant> knownAt) {
            return known("f.instrument in :instruments", Map.of("instruments", instruments), knownAt);
        }

        /** The instruments of which it was known that they implement the one of this slug; one statement. */
        List<UUID> implementing(String slug, Optional<Instant> knownAt) {
            List<?> found = getEntityManager()
                    .createNativeQuery(IMPLEMENTING, UUID.class)
                    .setParameter("relation", "[{\"kind\": \"IMPLEMENTS\", \"instrument\": \"" + slug + "\"}]")
                    .setParameter("all", knownAt.isEmpty())
                    .setParameter("knownAt", knownAt.orElse(Instant.EPOCH))
                    .getResultList();
            return found.stream().map(UUID.class::cast).toList();
        }

        @Override
        public String name() {
            return "KnownInstrumentVersion";
        }
    }
}
