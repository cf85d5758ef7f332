package org.depositary.ratification.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.kit.fact.FactRepository;
import org.depositary.kit.fact.FactRow;
import org.depositary.kit.fact.Ids;
import org.depositary.kit.journal.Journal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What the feed told of a participant at one time: known from when this service settled it. */
@Entity
@Table(name = "known_participant_version")
class KnownParticipantVersion extends FactRow {

    @Column(updatable = false)
    private String participant;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private Map<String, Object> state;

    @SuppressWarnings("NullAway.Init")
    protected KnownParticipantVersion() {}

    KnownParticipantVersion(
            Told<ParticipantState> told, Journal.Recorded recorded, Optional<KnownParticipantVersion> former) {
        super(Ids.next(), recorded, former.map(FactRow::id).orElse(null));
        this.participant = told.state().code();
        this.state = told.whole();
    }

    String participant() {
        return participant;
    }

    /** All that the feed told. */
    Map<String, Object> state() {
        return state;
    }

    @ApplicationScoped
    static class Repository implements FactRepository<KnownParticipantVersion> {

        List<KnownParticipantVersion> of(String participant) {
            return known("f.participant = :participant", Map.of("participant", participant), Optional.empty());
        }

        /** What was known of those that have members. */
        List<KnownParticipantVersion> ofGroups(Optional<Instant> knownAt) {
            return known(
                    "f.participant in (select k.code from KnownParticipant k where k.kind in :groups)",
                    Map.of("groups", KnownParticipant.WITH_MEMBERS),
                    knownAt);
        }

        @Override
        public String name() {
            return "KnownParticipantVersion";
        }
    }
}
