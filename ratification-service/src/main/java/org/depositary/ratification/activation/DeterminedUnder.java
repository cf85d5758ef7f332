package org.depositary.ratification.activation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.depositary.ratification.entryintoforce.Dates;
import org.depositary.ratification.entryintoforce.DeterminedEvents;
import org.depositary.rules.evaluation.Event;

/** What is determined under instruments, as the rules of their final clauses ask about it. */
@ApplicationScoped
class DeterminedUnder implements DeterminedEvents {

    /** What says nothing of a standard is not known to meet one. */
    private static final String UNSTATED = "";

    private final Determination.Repository records;
    private final Clock clock;

    DeterminedUnder(Determination.Repository records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    @Override
    public List<Event> about(UUID instrument, Optional<Instant> knownAt) {
        var today = LocalDate.ofInstant(knownAt.orElseGet(clock::instant), ZoneOffset.UTC);
        return of(instrument, knownAt).stream()
                .filter(course -> course.isDetermined(today))
                .flatMap(course -> course.on(today).stream())
                .map(DeterminedUnder::event)
                .toList();
    }

    /** The courses of the determinations whose last record is made under an instrument; one statement. */
    List<DeterminationCourse> of(UUID instrument, Optional<Instant> knownAt) {
        return DeterminationCourse.all(records.under(instrument, knownAt)).stream()
                .filter(course -> course.last().instruments().contains(instrument))
                .toList();
    }

    static Event event(Determination determined) {
        var details = determined.details();
        return new Event(
                determined.event(),
                Dates.of(details.effectiveFrom()),
                Dates.ofNullable(details.effectiveUntil()),
                details.standard() == null ? UNSTATED : details.standard(),
                Set.copyOf(details.among()),
                details.mode());
    }
}
