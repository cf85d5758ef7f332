package org.depositary.ratification.approval;

import java.time.LocalDate;
import java.util.Optional;
import org.depositary.ratification.procedure.Reading;
import org.depositary.ratification.procedure.Stage;

/** Where a case stands, in what lists search by; {@code holdsUntil} is the first day on which it would be another. */
record Position(
        Stage stage,
        Optional<String> nationalStage,
        Optional<LocalDate> since,
        boolean concluded,
        Optional<LocalDate> holdsUntil) {

    static Position of(Reading reading) {
        return new Position(
                reading.stage(), reading.nationalStage(), reading.since(), reading.concluded(), reading.holdsUntil());
    }
}
