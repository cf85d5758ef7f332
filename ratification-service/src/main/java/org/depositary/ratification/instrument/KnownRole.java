package org.depositary.ratification.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
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
import org.jspecify.annotations.Nullable;

/** A role of a participant in an instrument that the feed has told of. */
@Entity
@Table(name = "known_role")
class KnownRole extends FactRow {

    @Column(updatable = false)
    private UUID instrument;

    @Column(updatable = false)
    private String participant;

    @Column(updatable = false)
    private String role;

    @Column(updatable = false)
    private @Nullable UUID declared;

    @Column(updatable = false)
    private boolean gone;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private RoleState state;

    @SuppressWarnings("NullAway.Init")
    protected KnownRole() {}

    KnownRole(KnownInstrument in, Noted<RoleState> noted, Optional<KnownRole> former) {
        super(Ids.next(), noted.recorded(), former.map(FactRow::id).orElse(null));
        this.instrument = in.id();
        this.state = noted.told().state();
        this.participant = state.participant();
        this.role = state.role();
        this.declared = state.id();
        this.gone = noted.gone();
    }

    /** Whether it is held on {@code day}, as far as is told. */
    boolean isHeldOn(LocalDate day) {
        var from = state.from();
        var until = state.until();
        return !gone
                && (from == null || !from.from().isAfter(day))
                && (until == null || !until.to().isBefore(day));
    }

    UUID instrument() {
        return instrument;
    }

    String participant() {
        return participant;
    }

    String role() {
        return role;
    }

    @ApplicationScoped
    static class Repository implements FactRepository<KnownRole> {

        List<KnownRole> of(UUID instrument, Optional<Instant> knownAt) {
            return known("f.instrument = :instrument", Map.of("instrument", instrument), knownAt);
        }

        /** The row that stands of the record that {@code named} is in declarations-service. */
        Optional<KnownRole> declaredAs(UUID instrument, UUID named) {
            return History.of(list("instrument", instrument)).current().stream()
                    .filter(row -> named.equals(row.declared))
                    .findFirst();
        }

        @Override
        public String name() {
            return "KnownRole";
        }
    }
}
