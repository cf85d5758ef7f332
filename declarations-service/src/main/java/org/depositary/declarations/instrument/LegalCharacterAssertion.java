package org.depositary.declarations.instrument;

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
import org.depositary.kit.fact.FactRepository;
import org.depositary.kit.fact.FactRow;
import org.depositary.kit.fact.Ids;
import org.depositary.kit.journal.Journal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a participant says of the legal character of an instrument: an assertion, not a finding of the register. */
@Entity
@Table(name = "legal_character")
class LegalCharacterAssertion extends FactRow {

    @Column(updatable = false)
    private UUID instrument;

    @Column(updatable = false)
    private String participant;

    /** Whether this row only takes back the one it supersedes. */
    @Column(updatable = false)
    private boolean retracted;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private LegalCharacterRequest assertion;

    @SuppressWarnings("NullAway.Init")
    protected LegalCharacterAssertion() {}

    LegalCharacterAssertion(UUID id, UUID instrument, LegalCharacterRequest assertion, Journal.Recorded recorded) {
        super(id, recorded, assertion.replaced().orElse(null));
        this.instrument = instrument;
        this.participant = assertion.participant().value();
        this.retracted = assertion.retracts() != null;
        this.assertion = assertion;
    }

    static UUID newId() {
        return Ids.next();
    }

    UUID instrument() {
        return instrument;
    }

    boolean isRetraction() {
        return retracted;
    }

    LegalCharacterRequest assertion() {
        return assertion;
    }

    @ApplicationScoped
    static class Repository implements FactRepository<LegalCharacterAssertion> {

        /** What is known to be said of {@code instruments}. */
        List<LegalCharacterAssertion> of(Collection<UUID> instruments, Optional<Instant> knownAt) {
            return known("f.instrument in :instruments", Map.of("instruments", instruments), knownAt);
        }

        @Override
        public String name() {
            return "LegalCharacterAssertion";
        }
    }
}
