package org.depositary.declarations.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** The members and predecessors it names, so that these can be asked who names them. */
    @ElementCollection
    @CollectionTable(name = "participant_version_link", joinColumns = @JoinColumn(name = "version"))
    @Column(name = "participant")
    private Set<String> links;

    @SuppressWarnings("NullAway.Init")
    protected ParticipantVersion() {}

    ParticipantVersion(
            ParticipantDescription description, Journal.Recorded recorded, Optional<ParticipantVersion> former) {
        super(Ids.next(), recorded, former.map(FactRow::id).orElse(null));
        this.participant = description.code().value();
        this.description = description;
        this.links = description.links();
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

        /** What is known of these participants, and of whoever ever named one of them as a member or predecessor. */
        List<ParticipantVersion> around(Collection<String> codes, Optional<Instant> knownAt) {
            return known(
                    "f.participant in :codes or f.participant in"
                            + " (select v.participant from ParticipantVersion v join v.links link where link in :codes)",
                    Map.of("codes", codes),
                    knownAt);
        }

        @Override
        public String name() {
            return "ParticipantVersion";
        }
    }
}
