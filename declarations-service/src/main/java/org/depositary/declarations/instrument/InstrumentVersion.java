package org.depositary.declarations.instrument;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.depositary.kit.fact.FactRepository;
import org.depositary.kit.fact.FactRow;
import org.depositary.kit.fact.History;
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

    /** The instruments its relations name, so that these can be asked who names them. */
    @ElementCollection
    @CollectionTable(name = "instrument_version_link", joinColumns = @JoinColumn(name = "version"))
    @Column(name = "instrument")
    private Set<UUID> links;

    @SuppressWarnings("NullAway.Init")
    protected InstrumentVersion() {}

    InstrumentVersion(UUID instrument, Content content, Journal.Recorded recorded, Optional<InstrumentVersion> former) {
        super(Ids.next(), recorded, former.map(FactRow::id).orElse(null));
        this.instrument = instrument;
        this.description = content.description();
        this.links = content.links();
    }

    /** The version that stands of each instrument in {@code known}. */
    static Map<UUID, InstrumentVersion> latest(List<InstrumentVersion> known) {
        var latest = new HashMap<UUID, InstrumentVersion>();
        known.stream()
                .collect(groupingBy(InstrumentVersion::instrument))
                .forEach((id, rows) -> History.of(rows).latest().ifPresent(version -> latest.put(id, version)));
        return latest;
    }

    /** What an instrument is described as, and the instruments it names by that. */
    record Content(InstrumentDescription description, Set<UUID> links) {}

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

        /** What is known of those that ever named {@code instrument} in a relation. */
        List<InstrumentVersion> naming(UUID instrument, Optional<Instant> knownAt) {
            return known(
                    "f.instrument in (select v.instrument from InstrumentVersion v join v.links link where link = :id)",
                    Map.of("id", instrument),
                    knownAt);
        }

        @Override
        public String name() {
            return "InstrumentVersion";
        }
    }
}
