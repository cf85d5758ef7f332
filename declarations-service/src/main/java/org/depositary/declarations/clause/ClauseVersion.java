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

/** A clause as it was placed and headed at one time; {@link #clause()} is its work id, never reused. */
@Entity
@Table(name = "clause_version")
class ClauseVersion extends FactRow {

    @Column(updatable = false)
    private UUID clause;

    @Column(updatable = false)
    private UUID instrument;

    @Column(name = "e_id", updatable = false)
    private String eId;

    @Column(updatable = false)
    private int ordinal;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private ClauseDescription description;

    @SuppressWarnings("NullAway.Init")
    protected ClauseVersion() {}

    /** A new clause, {@code ordinal} in the order of the text. */
    ClauseVersion(UUID instrument, ClauseRequest request, int ordinal, Journal.Recorded recorded) {
        super(Ids.next(), recorded, null);
        this.clause = Ids.next();
        this.instrument = instrument;
        this.eId = request.eId().value();
        this.ordinal = ordinal;
        this.description = request.description();
    }

    /** {@code former} described anew, in its place. */
    ClauseVersion(ClauseVersion former, ClauseRequest request, Journal.Recorded recorded) {
        super(Ids.next(), recorded, former.id());
        this.clause = former.clause;
        this.instrument = former.instrument;
        this.eId = former.eId;
        this.ordinal = former.ordinal;
        this.description = request.description();
    }

    UUID clause() {
        return clause;
    }

    UUID instrument() {
        return instrument;
    }

    EId eId() {
        return EId.of(eId);
    }

    int ordinal() {
        return ordinal;
    }

    ClauseDescription description() {
        return description;
    }

    @ApplicationScoped
    static class Repository implements FactRepository<ClauseVersion> {

        /** What is known of the clauses of {@code instrument}. */
        List<ClauseVersion> of(UUID instrument, Optional<Instant> knownAt) {
            return known("f.instrument = :instrument", Map.of("instrument", instrument), knownAt);
        }

        @Override
        public String name() {
            return "ClauseVersion";
        }
    }
}
