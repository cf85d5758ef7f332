package org.depositary.declarations.clause;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
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
import org.jspecify.annotations.Nullable;

/** A clause as it was placed and headed at one time; {@link #clause()} is its work id, never reused. */
@Entity
@Table(name = "clause_version")
class ClauseVersion extends FactRow implements UnderRegime {

    @Column(updatable = false)
    private UUID clause;

    @Column(updatable = false)
    private UUID instrument;

    @Column(updatable = false)
    private UUID regime;

    @Column(name = "valid_from", updatable = false)
    private @Nullable LocalDate validFrom;

    @Column(name = "struck_out", updatable = false)
    private boolean struckOut;

    @Column(name = "e_id", updatable = false)
    private String eId;

    @Column(updatable = false)
    private BigDecimal ordinal;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private ClauseDescription description;

    @SuppressWarnings("NullAway.Init")
    protected ClauseVersion() {}

    private ClauseVersion(
            UUID clause,
            UUID instrument,
            Placement placement,
            ClauseDescription description,
            Journal.Recorded recorded,
            @Nullable UUID supersedes) {
        super(Ids.next(), recorded, supersedes);
        this.clause = clause;
        this.instrument = instrument;
        this.regime = placement.regime();
        this.validFrom = placement.validFrom();
        this.struckOut = placement.struckOut();
        this.eId = placement.eId().value();
        this.ordinal = placement.ordinal();
        this.description = description;
    }

    /** A clause that is new in {@code instrument}. */
    static ClauseVersion added(
            UUID instrument, Placement placement, ClauseDescription description, Journal.Recorded recorded) {
        return new ClauseVersion(Ids.next(), instrument, placement, description, recorded, null);
    }

    /** This clause as it should have been recorded. */
    ClauseVersion corrected(Placement placement, ClauseDescription described, Journal.Recorded recorded) {
        return new ClauseVersion(clause, instrument, placement, described, recorded, id());
    }

    /** This clause as it stands from another day on, or under another regime. */
    ClauseVersion followed(Placement placement, ClauseDescription described, Journal.Recorded recorded) {
        return new ClauseVersion(clause, instrument, placement, described, recorded, null);
    }

    UUID clause() {
        return clause;
    }

    @Override
    public UUID instrument() {
        return instrument;
    }

    @Override
    public UUID regime() {
        return regime;
    }

    @Override
    public Optional<LocalDate> validFrom() {
        return Optional.ofNullable(validFrom);
    }

    /** A place holds until another follows it. */
    @Override
    public Optional<LocalDate> validTo() {
        return Optional.empty();
    }

    boolean isStruckOut() {
        return struckOut;
    }

    EId eId() {
        return EId.of(eId);
    }

    BigDecimal ordinal() {
        return ordinal;
    }

    Placement placement() {
        return new Placement(eId(), ordinal, regime, validFrom, struckOut);
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

        /** What is known of these clauses. */
        List<ClauseVersion> of(Collection<UUID> clauses) {
            return known("f.clause in :clauses", Map.of("clauses", clauses), Optional.empty());
        }

        @Override
        public String name() {
            return "ClauseVersion";
        }
    }
}
