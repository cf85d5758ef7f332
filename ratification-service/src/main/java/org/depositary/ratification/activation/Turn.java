package org.depositary.ratification.activation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
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

/** That a commitment became live for an obligor, or what became of it afterwards, as it was said then: never undone. */
@Entity
@Table(name = "commitment_turn")
class Turn extends FactRow {

    @Column(updatable = false)
    private UUID instrument;

    @Column(updatable = false)
    private String commitment;

    @Column(updatable = false)
    private String participant;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Readiness readiness;

    @Column(updatable = false)
    private @Nullable LocalDate since;

    @Column(name = "fired_by", updatable = false)
    private @Nullable UUID firedBy;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private Details details;

    @SuppressWarnings("NullAway.Init")
    protected Turn() {}

    Turn(UUID instrument, ReadinessView view, Optional<Turn> former, Journal.Recorded recorded) {
        super(Ids.next(), recorded, former.map(FactRow::id).orElse(null));
        this.instrument = instrument;
        this.commitment = view.commitment();
        this.participant = view.obligor();
        this.readiness = view.readiness();
        this.since = view.since();
        this.firedBy = view.firedBy();
        this.details = new Details(view.restsOn(), view.basis(), view.because(), view.explanation());
    }

    /** The reason as it stood then: the determinations it rested on, and the rule part by part. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Details(
            List<UUID> restsOn,
            Basis basis,
            String because,
            @Nullable ReadinessExplanation explanation) {}

    /** Of which commitment, and whose. */
    record Of(String commitment, String obligor) {}

    Of of() {
        return new Of(commitment, participant);
    }

    UUID instrument() {
        return instrument;
    }

    Readiness readiness() {
        return readiness;
    }

    Optional<LocalDate> since() {
        return Optional.ofNullable(since);
    }

    Optional<UUID> firedBy() {
        return Optional.ofNullable(firedBy);
    }

    List<UUID> restsOn() {
        return details.restsOn();
    }

    @ApplicationScoped
    static class Repository implements FactRepository<Turn> {

        List<Turn> in(UUID instrument, Optional<Instant> knownAt) {
            return known("f.instrument = :instrument", Map.of("instrument", instrument), knownAt);
        }

        @Override
        public String name() {
            return "Turn";
        }
    }
}
