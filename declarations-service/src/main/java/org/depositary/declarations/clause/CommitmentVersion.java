package org.depositary.declarations.clause;

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

/** A commitment as it was described at one time; {@code name} is its stable id within the instrument. */
@Entity
@Table(name = "commitment_version")
class CommitmentVersion extends FactRow {

    @Column(updatable = false)
    private UUID instrument;

    @Column(updatable = false)
    private String name;

    /** Whether the commitment was struck out of its draft: nothing was ever agreed. */
    @Column(updatable = false)
    private boolean deleted;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private CommitmentDescription description;

    @SuppressWarnings("NullAway.Init")
    protected CommitmentVersion() {}

    CommitmentVersion(
            UUID instrument,
            CommitmentDescription description,
            Journal.Recorded recorded,
            Optional<CommitmentVersion> former) {
        super(Ids.next(), recorded, former.map(FactRow::id).orElse(null));
        this.instrument = instrument;
        this.name = description.id();
        this.description = description;
    }

    /** The row that strikes {@code former} out. */
    CommitmentVersion(CommitmentVersion former, Journal.Recorded recorded) {
        this(former.instrument, former.description, recorded, Optional.of(former));
        this.deleted = true;
    }

    boolean isDeleted() {
        return deleted;
    }

    UUID instrument() {
        return instrument;
    }

    String name() {
        return name;
    }

    CommitmentDescription description() {
        return description;
    }

    @ApplicationScoped
    static class Repository implements FactRepository<CommitmentVersion> {

        /** What is known of the commitments in {@code instrument}. */
        List<CommitmentVersion> of(UUID instrument, Optional<Instant> knownAt) {
            return known("f.instrument = :instrument", Map.of("instrument", instrument), knownAt);
        }

        @Override
        public String name() {
            return "CommitmentVersion";
        }
    }
}
