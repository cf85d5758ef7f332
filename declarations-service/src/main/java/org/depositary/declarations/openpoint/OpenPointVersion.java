package org.depositary.declarations.openpoint;

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

/** An open point as it was described at one time; {@code name} is its stable id within the instrument. */
@Entity
@Table(name = "open_point_version")
class OpenPointVersion extends FactRow {

    @Column(updatable = false)
    private UUID instrument;

    @Column(updatable = false)
    private String name;

    /** Whether the point was struck out of its draft: nothing was ever said. */
    @Column(updatable = false)
    private boolean deleted;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private OpenPointDescription description;

    @SuppressWarnings("NullAway.Init")
    protected OpenPointVersion() {}

    OpenPointVersion(
            UUID instrument,
            OpenPointDescription description,
            Journal.Recorded recorded,
            Optional<OpenPointVersion> former) {
        super(Ids.next(), recorded, former.map(FactRow::id).orElse(null));
        this.instrument = instrument;
        this.name = description.id();
        this.description = description;
    }

    /** The row that strikes {@code former} out. */
    OpenPointVersion(OpenPointVersion former, Journal.Recorded recorded) {
        this(former.instrument, former.description, recorded, Optional.of(former));
        this.deleted = true;
    }

    String name() {
        return name;
    }

    boolean isDeleted() {
        return deleted;
    }

    OpenPointDescription description() {
        return description;
    }

    @ApplicationScoped
    static class Repository implements FactRepository<OpenPointVersion> {

        /** What is known of the open points of {@code instrument}. */
        List<OpenPointVersion> of(UUID instrument, Optional<Instant> knownAt) {
            return known("f.instrument = :instrument", Map.of("instrument", instrument), knownAt);
        }

        @Override
        public String name() {
            return "OpenPointVersion";
        }
    }
}
