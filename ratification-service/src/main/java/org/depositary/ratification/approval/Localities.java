package org.depositary.ratification.approval;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.depositary.ratification.calendar.Calendars;
import org.depositary.ratification.instrument.Declared;
import org.depositary.ratification.procedure.store.FollowedProcedure;
import org.depositary.ratification.procedure.template.Deadline;
import org.depositary.ratification.procedure.template.DeadlineKind;
import org.depositary.ratification.procedure.template.TemplateStep;

/** Finds on which days, and in which zone, the clocks of participants run; asks only where a clock needs to know. */
@ApplicationScoped
class Localities {

    private final Calendars calendars;
    private final Declared declared;

    Localities(Calendars calendars, Declared declared) {
        this.calendars = calendars;
        this.declared = declared;
    }

    /** The localities of those who follow these procedures, by participant; at most three statements. */
    Map<String, Locality> of(Collection<FollowedProcedure> followed, Optional<Instant> knownAt) {
        var counted = participants(followed, deadline -> true);
        var days = calendars.of(participants(followed, Localities::needsDays), knownAt);
        var zones = declared.timeZones(counted);
        return counted.stream()
                .collect(toMap(
                        Function.identity(),
                        whose -> new Locality(
                                days.getOrDefault(whose, Collections.emptySortedMap()),
                                zones.getOrDefault(whose, ZoneOffset.UTC))));
    }

    private static Set<String> participants(
            Collection<FollowedProcedure> followed, java.util.function.Predicate<Deadline> which) {
        return followed.stream()
                .filter(procedure -> procedure.procedure().template().steps().stream()
                        .flatMap(Localities::deadline)
                        .anyMatch(which))
                .map(FollowedProcedure::participant)
                .collect(toSet());
    }

    private static java.util.stream.Stream<Deadline> deadline(TemplateStep step) {
        return step.deadline().stream();
    }

    private static boolean needsDays(Deadline deadline) {
        return deadline.kind() != DeadlineKind.CALENDAR
                || !deadline.standsStillDuring().isEmpty();
    }
}
