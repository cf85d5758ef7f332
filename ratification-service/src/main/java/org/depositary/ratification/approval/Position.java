package org.depositary.ratification.approval;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.depositary.ratification.procedure.Reading;
import org.depositary.ratification.procedure.Stage;

/** Where a case stands, in what lists search by; {@code holdsUntil} is the first day on which it would be another. */
record Position(
        Stage stage,
        Optional<String> nationalStage,
        Optional<LocalDate> since,
        boolean concluded,
        Optional<LocalDate> nextDeadline,
        Map<String, StoredDeadline> deadlines,
        Optional<LocalDate> holdsUntil) {

    Position {
        deadlines = Map.copyOf(deadlines);
    }

    static Position of(Reading reading, Deadlines deadlines) {
        return new Position(
                reading.stage(),
                reading.nationalStage(),
                reading.since(),
                reading.concluded(),
                deadlines.next().flatMap(CaseDeadline::endsOn),
                deadlines.stored(),
                deadlines.holdsUntil(reading.holdsUntil()));
    }
}
