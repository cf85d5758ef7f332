package org.depositary.ratification.activation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.depositary.kit.fact.History;
import org.depositary.ratification.participation.LiveCommitments;

/** The commitments that were said to have become live, and of which nothing else was said since. */
@ApplicationScoped
class SaidToBeLive implements LiveCommitments {

    private final Turn.Repository turns;

    SaidToBeLive(Turn.Repository turns) {
        this.turns = turns;
    }

    @Override
    public Optional<LocalDate> since(UUID instrument) {
        return History.of(turns.in(instrument, Optional.empty())).current().stream()
                .filter(turn -> turn.readiness() == Readiness.ACTIVE)
                .flatMap(turn -> turn.since().stream())
                .min(LocalDate::compareTo);
    }
}
