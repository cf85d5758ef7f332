package org.depositary.ratification.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.depositary.kit.fact.FactRepository;
import org.depositary.kit.fact.FactRow;
import org.depositary.kit.journal.Journal;
import org.jspecify.annotations.Nullable;

/** What the depositary found when it examined an announced act [VCLT 77(1)(d)]. */
@Entity
@Table(name = "action_examination")
class Examination extends FactRow {

    @Column(updatable = false)
    private UUID action;

    @Column(updatable = false)
    private UUID instrument;

    @Column(updatable = false)
    private String participant;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Announcement.State state;

    @Column(updatable = false)
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected Examination() {}

    Examination(TreatyAction of, UUID id, Journal.Recorded recorded, ExaminationRequest found) {
        super(id, recorded, null);
        this.action = of.id();
        this.instrument = of.instrument();
        this.participant = of.participant();
        this.state = found.state();
        this.reason = found.reason();
    }

    UUID action() {
        return action;
    }

    Announcement announcement() {
        return new Announcement(state, reason, recordedAt());
    }

    @ApplicationScoped
    static class Repository implements FactRepository<Examination> {

        /** All that was found about announced acts of an instrument. */
        List<Examination> about(UUID instrument, Optional<Instant> knownAt) {
            return known("f.instrument = :instrument", Map.of("instrument", instrument), knownAt);
        }

        /** All that was found about announced acts of a participant. */
        List<Examination> by(String participant, Optional<Instant> knownAt) {
            return known(
                    "f.action in (select a.id from TreatyAction a where a.participant = :participant)",
                    Map.of("participant", participant),
                    knownAt);
        }

        @Override
        public String name() {
            return "Examination";
        }
    }
}
