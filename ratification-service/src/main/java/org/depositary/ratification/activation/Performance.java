package org.depositary.ratification.activation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.depositary.kit.fact.FactRepository;
import org.depositary.kit.fact.History;
import org.depositary.kit.journal.Journal;

/** That an obligor performed a commitment [VCLT 26], or that such a record was retracted. */
@Entity
class Performance extends ParticipantFact {

    @Column(updatable = false)
    private UUID instrument;

    @Column(updatable = false)
    private String commitment;

    @Column(updatable = false)
    private boolean retracted;

    @SuppressWarnings("NullAway.Init")
    protected Performance() {}

    Performance(UUID instrument, PerformanceRequest request, Journal.Recorded recorded) {
        super(request.participant(), request, recorded);
        this.instrument = instrument;
        this.commitment = request.commitment();
        this.retracted = Boolean.TRUE.equals(request.retracted());
    }

    UUID instrument() {
        return instrument;
    }

    String commitment() {
        return commitment;
    }

    /** Of which commitment, and whose. */
    Turn.Of of() {
        return new Turn.Of(commitment, participant());
    }

    @ApplicationScoped
    static class Repository implements FactRepository<Performance> {

        /** What stands of what was performed under an instrument; one statement. */
        List<Performance> standing(UUID instrument, Optional<Instant> knownAt) {
            return History.of(known("f.instrument = :instrument", Map.of("instrument", instrument), knownAt))
                    .current()
                    .stream()
                    .filter(performance -> !performance.retracted)
                    .toList();
        }

        @Override
        public String name() {
            return "Performance";
        }
    }
}
