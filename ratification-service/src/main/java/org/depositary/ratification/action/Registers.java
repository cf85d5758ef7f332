package org.depositary.ratification.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Where what is known of the acts about an instrument is read: two statements, however many there are. */
@ApplicationScoped
class Registers {

    private final TreatyAction.Repository actions;
    private final Examination.Repository examinations;

    Registers(TreatyAction.Repository actions, Examination.Repository examinations) {
        this.actions = actions;
        this.examinations = examinations;
    }

    Register of(UUID instrument, Optional<Instant> knownAt) {
        return new Register(actions.about(instrument, knownAt), examinations.about(instrument, knownAt));
    }
}
