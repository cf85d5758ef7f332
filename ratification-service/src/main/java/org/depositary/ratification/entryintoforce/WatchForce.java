package org.depositary.ratification.entryintoforce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.depositary.ratification.action.ActionRecorded;
import org.depositary.ratification.instrument.InstrumentNoted;
import org.depositary.ratification.time.Beat;

/** Has the force of an instrument looked at when an act was recorded about it, or its final clauses were. */
@ApplicationScoped
class WatchForce {

    private final WatchedForces watched;
    private final Beat beat;
    private final Clock clock;

    WatchForce(WatchedForces watched, Beat beat, Clock clock) {
        this.watched = watched;
        this.beat = beat;
        this.clock = clock;
    }

    void lookBecauseOf(@Observes ActionRecorded action) {
        watched.look(action.instrument(), today());
    }

    void lookBecauseOf(@Observes InstrumentNoted noted) {
        watched.look(noted.instrument(), today());
    }

    void soon(@Observes(during = TransactionPhase.AFTER_SUCCESS) ActionRecorded action) {
        beat.soon();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
