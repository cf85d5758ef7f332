package org.depositary.ratification.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Where what is known of acts is read: two statements, however many there are. */
@ApplicationScoped
class Registers {

    private final TreatyAction.Repository actions;
    private final Examination.Repository examinations;

    Registers(TreatyAction.Repository actions, Examination.Repository examinations) {
        this.actions = actions;
        this.examinations = examinations;
    }

    /** The acts about an instrument. */
    Register of(UUID instrument, Optional<Instant> knownAt) {
        return new Register(actions.about(instrument, knownAt), examinations.about(instrument, knownAt));
    }

    /** The acts of a participant, whatever the instrument. */
    Register by(String participant, Optional<Instant> knownAt) {
        return new Register(actions.by(participant, knownAt), examinations.by(participant, knownAt));
    }
}
