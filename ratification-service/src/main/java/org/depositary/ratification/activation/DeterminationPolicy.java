package org.depositary.ratification.activation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.depositary.kit.fact.FactRepository;
import org.depositary.kit.fact.FactRow;
import org.depositary.kit.fact.History;
import org.depositary.kit.fact.Ids;
import org.depositary.kit.journal.Journal;
import org.depositary.rules.EventType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Who may determine what under an instrument, and with what agreement, as described at one time. */
@Entity
@Table(name = "determination_policy")
class DeterminationPolicy extends FactRow {

    @Column(updatable = false)
    private UUID instrument;

    @Column(updatable = false)
    private int version;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private List<PolicyRule> rules;

    @SuppressWarnings("NullAway.Init")
    protected DeterminationPolicy() {}

    DeterminationPolicy(
            UUID instrument, List<PolicyRule> rules, Optional<DeterminationPolicy> former, Journal.Recorded recorded) {
        super(Ids.next(), recorded, former.map(FactRow::id).orElse(null));
        this.instrument = instrument;
        this.version = 1 + version(former);
        this.rules = rules;
    }

    /** The version that stands; 0 where nobody has said anything. */
    static int version(Optional<DeterminationPolicy> standing) {
        return standing.map(policy -> policy.version).orElse(0);
    }

    UUID instrument() {
        return instrument;
    }

    List<PolicyRule> rules() {
        return rules;
    }

    /** The rule for events of {@code type}: one that names it, else one that names none. */
    Stream<PolicyRule> about(EventType type) {
        return Stream.concat(
                        rules.stream().filter(rule -> rule.events().contains(type)),
                        rules.stream().filter(rule -> rule.events().isEmpty()))
                .limit(1);
    }

    @ApplicationScoped
    static class Repository implements FactRepository<DeterminationPolicy> {

        /** The policy of one instrument. */
        Optional<DeterminationPolicy> of(UUID instrument, Optional<Instant> knownAt) {
            return History.of(known("f.instrument = :instrument", Map.of("instrument", instrument), knownAt))
                    .latest();
        }

        /** The policies of some instruments, as they stand. */
        List<DeterminationPolicy> of(Collection<UUID> instruments) {
            return History.of(
                            known("f.instrument in :instruments", Map.of("instruments", instruments), Optional.empty()))
                    .current();
        }

        @Override
        public String name() {
            return "DeterminationPolicy";
        }
    }
}
