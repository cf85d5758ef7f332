package org.depositary.ratification.approval;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.depositary.kit.fact.History;
import org.depositary.ratification.procedure.Reading;

/** The conditions on which consent was given in a case, and which of them were fulfilled when. */
record CaseConditions(History<ConsentCondition> imposed, History<Fulfilment> fulfilments) {

    Optional<Fulfilment> fulfilment(ConsentCondition condition) {
        return fulfilments.standing().stream()
                .filter(one -> one.refersTo()
                        .flatMap(imposed::inPlaceOf)
                        .filter(condition::equals)
                        .isPresent())
                .min(Comparator.comparing(one -> one.occurredOn().to()));
    }

    boolean isOpen(ConsentCondition condition, LocalDate day) {
        return condition.countsOn(day)
                && fulfilment(condition).filter(one -> one.countsOn(day)).isEmpty();
    }

    List<ConsentCondition> open(LocalDate day) {
        return imposed.standing().stream()
                .filter(condition -> isOpen(condition, day))
                .toList();
    }

    /** What a reading of the procedure comes to while conditions are open: what was granted was granted on them. */
    Reading qualify(Reading reading) {
        var open = open(reading.asAt()).stream()
                .map(condition -> condition.details().text().in("en"))
                .toList();
        var qualified = reading.onConditions(open);
        return turningDays()
                .filter(day -> day.isAfter(reading.asAt()))
                .filter(day -> reading.holdsUntil().map(day::isBefore).orElse(true))
                .filter(day -> !open(day).equals(open(reading.asAt())))
                .min(Comparator.naturalOrder())
                .map(qualified::until)
                .orElse(qualified);
    }

    private Stream<LocalDate> turningDays() {
        return Stream.concat(imposed.standing().stream(), fulfilments.standing().stream())
                .map(record -> record.occurredOn().to());
    }
}
