package org.depositary.declarations.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.kit.fact.FactRepository;
import org.depositary.kit.fact.FactRow;
import org.depositary.kit.fact.Ids;
import org.depositary.kit.journal.Journal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A participant as it was described at one time. */
@Entity
@Table(name = "participant_version")
class ParticipantVersion extends FactRow {

    @Column(updatable = false)
    private String participant;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private ParticipantDescription description;

    @SuppressWarnings("NullAway.Init")
    protected ParticipantVersion() {}

    ParticipantVersion(
            ParticipantDescription description, Journal.Recorded recorded, Optional<ParticipantVersion> former) {
        super(Ids.next(), recorded, former.map(FactRow::id).orElse(null));
        this.participant = description.code().value();
        this.description = description;
    }

    String participant() {
        return participant;
    }

    ParticipantDescription description() {
        return description;
    }

    @ApplicationScoped
    static class Repository implements FactRepository<ParticipantVersion> {

        /** What is known of these participants. */
        List<ParticipantVersion> of(Collection<String> codes, Optional<Instant> knownAt) {
            return known("f.participant in :codes", Map.of("codes", codes), knownAt);
        }

        @Override
        public String name() {
            return "ParticipantVersion";
        }
    }
}
