package org.depositary.ratification.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
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

/** Where an instrument as a whole stood, as other services were told. */
@Entity
@Table(name = "told_standing")
class ToldStanding extends FactRow {

    @Column(updatable = false)
    private UUID instrument;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private InstrumentStanding standing;

    @SuppressWarnings({"NullAway.Init", "UnusedVariable"})
    protected ToldStanding() {}

    ToldStanding(
            UUID instrument, InstrumentStanding standing, Journal.Recorded recorded, Optional<ToldStanding> former) {
        super(Ids.next(), recorded, former.map(FactRow::id).orElse(null));
        this.instrument = instrument;
        this.standing = standing;
    }

    InstrumentStanding standing() {
        return standing;
    }

    @ApplicationScoped
    static class Repository implements FactRepository<ToldStanding> {

        /** What was told last of {@code instrument}. */
        Optional<ToldStanding> last(UUID instrument) {
            return History.of(known("f.instrument = :instrument", Map.of("instrument", instrument), Optional.empty()))
                    .latest();
        }

        @Override
        public String name() {
            return "ToldStanding";
        }
    }
}
