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
import org.depositary.kit.fact.History;
import org.depositary.kit.fact.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What the feed told of a commitment at one time: known from when this service settled it. */
@Entity
@Table(name = "known_commitment_version")
class KnownCommitmentVersion extends FactRow {

    @Column(updatable = false)
    private UUID instrument;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private boolean gone;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private Map<String, Object> state;

    @SuppressWarnings("NullAway.Init")
    protected KnownCommitmentVersion() {}

    KnownCommitmentVersion(KnownInstrument in, Noted<CommitmentState> noted, Optional<KnownCommitmentVersion> former) {
        super(Ids.next(), noted.recorded(), former.map(FactRow::id).orElse(null));
        var told = noted.told();
        this.instrument = in.id();
        this.gone = noted.gone();
        this.name = told.state().id();
        this.state = told.whole();
    }

    UUID instrument() {
        return instrument;
    }

    String name() {
        return name;
    }

    /** Whether nothing is left of it: it was struck from a draft. */
    boolean isGone() {
        return gone;
    }

    /** All that the feed told. */
    Map<String, Object> state() {
        return state;
    }

    @ApplicationScoped
    static class Repository implements FactRepository<KnownCommitmentVersion> {

        List<KnownCommitmentVersion> of(UUID instrument, Optional<Instant> knownAt) {
            return known("f.instrument = :instrument", Map.of("instrument", instrument), knownAt);
        }

        /** The version of one commitment that stands. */
        Optional<KnownCommitmentVersion> latest(UUID instrument, String name) {
            return History.of(list("instrument = ?1 and name = ?2", instrument, name))
                    .latest();
        }

        @Override
        public String name() {
            return "KnownCommitmentVersion";
        }
    }
}
