package org.depositary.ratification.entryintoforce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.depositary.ratification.action.ActionRecorded;
import org.depositary.ratification.instrument.InstrumentNoted;
import org.depositary.ratification.instrument.ParticipantNoted;
import org.depositary.ratification.time.Beat;

/** Has the force of an instrument looked at when an act was recorded about it, or what it says was. */
@ApplicationScoped
public class WatchForce {

    private final WatchedForces watched;
    private final Beat beat;
    private final Clock clock;

    WatchForce(WatchedForces watched, Beat beat, Clock clock) {
        this.watched = watched;
        this.beat = beat;
        this.clock = clock;
    }

    /** Has {@code instrument} looked at: something else was said of it that others are told. */
    public void look(UUID instrument) {
        watched.look(instrument, today());
    }

    void lookBecauseOf(@Observes ActionRecorded action) {
        look(action.instrument());
    }

    void lookBecauseOf(@Observes InstrumentNoted noted) {
        look(noted.instrument());
    }

    void lookBecauseOf(@Observes ParticipantNoted noted) {
        watched.lookAtThoseNaming(noted.code(), today());
    }

    void soon(@Observes(during = TransactionPhase.AFTER_SUCCESS) ActionRecorded action) {
        beat.soon();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
