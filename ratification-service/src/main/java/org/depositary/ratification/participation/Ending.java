package org.depositary.ratification.participation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.depositary.ratification.action.StandingAct;
import org.depositary.rules.ActionType;
import org.depositary.rules.FinalClauses;
import org.depositary.rules.FinalClauses.Ending.Renewal;
import org.depositary.rules.evaluation.EntryIntoForce;
import org.depositary.rules.evaluation.Terms;
import org.depositary.rules.evaluation.Truth;

/**
 * The end of an instrument as a whole [VCLT 54, 55]: by act, at the end of its time, by what it names, or, where it says so
 * and only then, because too few are left.
 */
record Ending(Circumstances given, Map<String, List<Bound>> bounds) {

    /** The first day without the instrument, and why. */
    record Ended(LocalDate on, String because) {}

    /** What ended it by the day, if anything has. */
    Optional<Ended> ended() {
        return given.inForceOn()
                .flatMap(since -> Stream.of(terminated(), expired(since), named(), tooFew(since))
                        .flatMap(Optional::stream)
                        .filter(end -> end.on().isAfter(since) && !end.on().isAfter(given.day()))
                        .min(Comparator.comparing(Ended::on)));
    }

    /** The last day of its time, as far as it has one that is not prolonged. */
    Optional<LocalDate> lastDay() {
        return given.inForceOn().flatMap(this::lastDay);
    }

    private Optional<FinalClauses.Ending> clause() {
        return Optional.ofNullable(given.clauses().ending());
    }

    private Optional<Ended> terminated() {
        return given.acts()
                .of(ActionType.TERMINATION)
                .map(act -> new Ended(
                        Circumstances.effect(act), "It was terminated by an act of %s.".formatted(act.occurredOn())))
                .min(Comparator.comparing(Ended::on));
    }

    private Optional<Ended> expired(LocalDate since) {
        return lastDay(since).map(last -> new Ended(last.plusDays(1), "Its time ended on %s.".formatted(last)));
    }

    private Optional<LocalDate> lastDay(LocalDate since) {
        return clause().flatMap(clause -> {
            var duration = clause.duration();
            var first = clause.until() != null
                    ? clause.until()
                    : duration == null ? null : since.plus(duration).minusDays(1);
            return first == null || isTacit(clause) ? Optional.empty() : Optional.of(prolonged(first));
        });
    }

    /** Renewed in silence it has no last day: it ends for who gives notice. */
    private static boolean isTacit(FinalClauses.Ending clause) {
        return clause.renewal() == Renewal.TACIT || (clause.renewal() == null && clause.prolongation() != null);
    }

    /** A PROLONGATION names the first day of the new end in {@code effectiveOn}. */
    private LocalDate prolonged(LocalDate first) {
        return given.acts()
                .of(ActionType.PROLONGATION)
                .flatMap(act -> act.details().effective().stream())
                .max(Comparator.naturalOrder())
                .filter(first::isBefore)
                .orElse(first);
    }

    private Optional<Ended> named() {
        return clause().map(FinalClauses.Ending::endsWhen).flatMap(rule -> {
            var found = EntryIntoForce.of(Terms.of(rule), given.facts(), given.day());
            return found.truth() == Truth.TRUE && found.entersIntoForceOn() != null
                    ? Optional.of(new Ended(
                            found.entersIntoForceOn().to(), found.explanation().says()))
                    : Optional.empty();
        });
    }

    private Optional<Ended> tooFew(LocalDate since) {
        var least = clause().map(FinalClauses.Ending::endsBelow).orElse(0);
        return leavings()
                .filter(day -> !day.isBefore(since))
                .filter(day -> partiesOn(day) < least)
                .findFirst()
                .map(day -> new Ended(
                        day, "On %s fewer than %d parties were left, and the treaty ends then.".formatted(day, least)));
    }

    private Stream<LocalDate> leavings() {
        var days = new TreeSet<LocalDate>();
        all().forEach(bound -> bound.end().ifPresent(end -> days.add(end.on())));
        return days.stream();
    }

    private long partiesOn(LocalDate day) {
        return all().filter(bound -> bound.isInForceOn(day)).count();
    }

    private Stream<Bound> all() {
        return bounds.values().stream().flatMap(Collection::stream);
    }

    /** The acts that suspend it as a whole or in part for {@code participant}, and have not been taken back. */
    static Optional<StandingAct> suspended(Circumstances given, String participant) {
        return given.by(participant, ActionType.SUSPENSION)
                .filter(act -> !Circumstances.effect(act).isAfter(given.day()))
                .reduce((earlier, later) -> later)
                .filter(act -> given.by(participant, ActionType.RESUMPTION)
                        .noneMatch(resumed -> !resumed.day().isBefore(act.day())
                                && !Circumstances.effect(resumed).isAfter(given.day())));
    }
}
