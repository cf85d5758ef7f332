package org.depositary.declarations.instrument;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.depositary.kit.fact.FactRepository;
import org.depositary.kit.fact.FactRow;
import org.depositary.kit.fact.History;
import org.depositary.kit.fact.Ids;
import org.depositary.kit.journal.Journal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Where an instrument stands by the acts of participants, as it was told once: known from when this service noted it. */
@Entity
@Table(name = "known_standing")
class KnownStanding extends FactRow {

    @Column(updatable = false)
    private UUID instrument;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private InstrumentStanding standing;

    @SuppressWarnings("NullAway.Init")
    protected KnownStanding() {}

    KnownStanding(
            UUID instrument, InstrumentStanding standing, Journal.Recorded recorded, Optional<KnownStanding> former) {
        super(Ids.next(), recorded, former.map(FactRow::id).orElse(null));
        this.instrument = instrument;
        this.standing = standing;
    }

    InstrumentStanding standing() {
        return standing;
    }

    UUID instrument() {
        return instrument;
    }

    @ApplicationScoped
    static class Repository implements FactRepository<KnownStanding> {

        /** The last that was known of each. */
        Map<UUID, KnownStanding> last(Collection<UUID> instruments, Optional<Instant> knownAt) {
            var last = new HashMap<UUID, KnownStanding>();
            known("f.instrument in :ids", Map.of("ids", instruments), knownAt).stream()
                    .collect(groupingBy(KnownStanding::instrument))
                    .forEach((id, rows) -> History.of(rows).latest().ifPresent(row -> last.put(id, row)));
            return last;
        }

        @Override
        public String name() {
            return "KnownStanding";
        }
    }
}
