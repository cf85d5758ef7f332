package org.depositary.declarations.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.depositary.kit.fact.FactRepository;
import org.depositary.kit.fact.FactRow;
import org.depositary.kit.fact.Ids;
import org.depositary.kit.fact.Source;
import org.depositary.kit.journal.Journal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A role in which a participant takes part in an instrument.
 *
 * <p>Negotiating, signatory, contracting and party are no roles: they are derived from acts [VCLT 2(1)(e)–(h)].
 */
@Entity
class Participation extends FactRow {

    @Column(updatable = false)
    private UUID instrument;

    @Column(updatable = false)
    private String participant;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Role role;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private Source source;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private RolePeriod period;

    /** Whether this row only takes back the one it supersedes. */
    @Column(updatable = false)
    private boolean retracted;

    @Column(updatable = false)
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected Participation() {}

    Participation(UUID id, UUID instrument, ParticipationRequest request, Journal.Recorded recorded) {
        super(id, recorded, request.replaced().orElse(null));
        this.instrument = instrument;
        this.participant = request.participant().value();
        this.role = request.role();
        this.source = request.source();
        this.period = request.period();
        this.retracted = request.retracts() != null;
        this.reason = request.reason();
    }

    static UUID newId() {
        return Ids.next();
    }

    UUID instrument() {
        return instrument;
    }

    String participant() {
        return participant;
    }

    Role role() {
        return role;
    }

    Source source() {
        return source;
    }

    RolePeriod period() {
        return period;
    }

    boolean isRetraction() {
        return retracted;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @ApplicationScoped
    static class Repository implements FactRepository<Participation> {

        /** Who is known to take part in {@code instrument}, and how. */
        List<Participation> of(UUID instrument, Optional<Instant> knownAt) {
            return known("f.instrument = :instrument", Map.of("instrument", instrument), knownAt);
        }

        /** The same of each of {@code instruments}. */
        List<Participation> of(Collection<UUID> instruments, Optional<Instant> knownAt) {
            return known("f.instrument in :instruments", Map.of("instruments", instruments), knownAt);
        }

        @Override
        public String name() {
            return "Participation";
        }
    }
}
