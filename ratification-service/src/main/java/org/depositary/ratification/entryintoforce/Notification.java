package org.depositary.ratification.entryintoforce;

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
import org.jspecify.annotations.Nullable;

/** What the depositary told the participants about the force of an instrument: said once, and it stands as it was said. */
@Entity
@Table(name = "depositary_notification")
class Notification extends FactRow {

    @Column(updatable = false)
    private UUID instrument;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private NotifiedFact.Kind kind;

    @Column(updatable = false)
    private @Nullable String participant;

    @Column(name = "fact_on", updatable = false)
    private LocalDate on;

    @SuppressWarnings("NullAway.Init")
    protected Notification() {}

    Notification(UUID instrument, NotifiedFact fact, Journal.Recorded recorded) {
        super(Ids.next(), recorded, null);
        this.instrument = instrument;
        this.kind = fact.kind();
        this.participant = fact.participant();
        this.on = fact.on();
    }

    UUID instrument() {
        return instrument;
    }

    NotifiedFact fact() {
        return new NotifiedFact(kind, participant, on);
    }

    /** What was told. */
    @ApplicationScoped
    static class Repository implements FactRepository<Notification> {

        /** All that was told about {@code instrument}, in the order in which it was. */
        List<Notification> about(UUID instrument, Optional<Instant> knownAt) {
            return known("f.instrument = :instrument", Map.of("instrument", instrument), knownAt).stream()
                    .sorted((one, other) -> Long.compare(one.entry(), other.entry()))
                    .toList();
        }

        @Override
        public String name() {
            return "Notification";
        }
    }
}
