package org.depositary.ratification.participation;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.depositary.ratification.action.StandingAct;
import org.depositary.ratification.entryintoforce.Force;
import org.depositary.ratification.participation.InstrumentStanding.Party;
import org.depositary.ratification.participation.InstrumentStanding.Step;
import org.depositary.rules.ActionType;
import org.depositary.rules.Rule;
import org.depositary.rules.evaluation.Days;
import org.depositary.rules.evaluation.Evaluation;
import org.jspecify.annotations.Nullable;

/**
 * The course of an instrument as a whole through time: it is looked at on every day on which its force or application may
 * change by what is on record, also on days that are still to come.
 */
record InstrumentCourse(Force force, List<LaterTreaty> later, LocalDate today) {

    static final Step UNDETERMINED =
            new Step(InstrumentForce.Word.UNDETERMINED.name(), null, "No clause or act on record decides it.");

    /** The acts by which force or application may change from the day of their effect. */
    private static final Set<ActionType> TURNS = EnumSet.of(
            ActionType.PROVISIONAL_APPLICATION,
            ActionType.END_OF_PROVISIONAL_APPLICATION,
            ActionType.INTENTION_NOT_TO_BECOME_PARTY,
            ActionType.OPT_OUT,
            ActionType.SUSPENSION,
            ActionType.RESUMPTION,
            ActionType.TERMINATION,
            ActionType.PROLONGATION);

    /** Long after everything that is on record has had its effect. */
    private static final int YEARS = 100;

    /** The force and the application on one day. */
    private record OnDay(LocalDate day, InstrumentForce force, InstrumentApplication application) {}

    /** @param operativeSince since when a commitment in it has been live */
    InstrumentStanding standing(Optional<LocalDate> operativeSince) {
        var last = on(today.plusYears(YEARS));
        var days = days(last);
        var seen = new ArrayList<OnDay>();
        seen.add(look(days.isEmpty() ? today : days.first().minusDays(1)));
        days.forEach(day -> seen.add(look(day)));
        return new InstrumentStanding(
                steps(seen, this::forceStep),
                steps(seen, InstrumentCourse::applicationStep),
                first(act -> act.type().signs()),
                operativeSince.orElse(null),
                first(act -> act.type() == ActionType.CORRECTION),
                parties(last));
    }

    private OnDay look(LocalDate day) {
        var all = on(day);
        var found = InstrumentForce.of(all, new Relations(all, laterOn(day)));
        return new OnDay(day, found, InstrumentApplication.of(all, found.status()));
    }

    private Participations on(LocalDate day) {
        return Participations.of(Circumstances.of(force.on(day), day));
    }

    private List<LaterTreaty> laterOn(LocalDate day) {
        return later.stream().map(treaty -> treaty.on(day)).toList();
    }

    private TreeSet<LocalDate> days(Participations last) {
        var days = new TreeSet<LocalDate>();
        Stream.of(force.evaluation(), last.given().force()).forEach(found -> days.addAll(turns(found)));
        acts().filter(act -> TURNS.contains(act.type()))
                .map(Circumstances::effect)
                .forEach(days::add);
        acts().map(StandingAct::day).min(naturalOrder()).ifPresent(days::add);
        last.bounds().values().stream()
                .flatMap(Collection::stream)
                .flatMap(bound -> bound.end().stream())
                .forEach(end -> days.add(end.on()));
        last.ended().ifPresent(ended -> days.add(ended.on()));
        later.forEach(treaty -> days.addAll(treaty.parties().values()));
        stated().forEach(days::add);
        return days;
    }

    private static List<LocalDate> turns(Evaluation found) {
        return Stream.of(Optional.ofNullable(found.metOn()), Optional.ofNullable(found.entersIntoForceOn()))
                .flatMap(Optional::stream)
                .filter(Days::isBounded)
                .map(Days::to)
                .toList();
    }

    /** The days that the final clauses themselves state. */
    private Stream<LocalDate> stated() {
        var clauses = force.clauses().finalClauses();
        var lapses = Stream.ofNullable(clauses.entryIntoForce())
                .flatMap(Rule::parts)
                .flatMap(part -> part instanceof Rule.LapsesAfter lapse ? Stream.of(lapse.date()) : Stream.empty())
                .map(day -> day.plusDays(1));
        var provisional = Stream.ofNullable(clauses.provisionalApplication())
                .flatMap(clause -> Stream.concat(
                        Stream.ofNullable(clause.from()),
                        Stream.ofNullable(clause.ends()).map(day -> day.plusDays(1))));
        return Stream.concat(lapses, provisional);
    }

    private Stream<StandingAct> acts() {
        return force.acts().standing().stream();
    }

    private @Nullable LocalDate first(Predicate<StandingAct> which) {
        return acts().filter(which).map(StandingAct::day).min(naturalOrder()).orElse(null);
    }

    /** Before anything is stated or done towards it, force is nobody's question. */
    private Step forceStep(OnDay seen) {
        var status = seen.force().status();
        var isOpen = status == InstrumentForce.Word.UNDETERMINED || status == InstrumentForce.Word.CONDITIONS_PENDING;
        if (!isOpen) {
            return new Step(status.name(), seen.day(), seen.force().because());
        }
        return force.rule() == null && acts().noneMatch(StandingAct::isConsent)
                ? UNDETERMINED
                : new Step(status.name(), seen.day(), "Whether its conditions are met is told by entry-into-force.");
    }

    private static Step applicationStep(OnDay seen) {
        var found = seen.application();
        return new Step(found.status().name(), seen.day(), found.because());
    }

    /** Each change once, the first without a day. */
    private static List<Step> steps(List<OnDay> seen, Function<OnDay, Step> read) {
        var steps = new ArrayList<Step>();
        for (var step : seen.stream().map(read).toList()) {
            if (steps.isEmpty()) {
                steps.add(new Step(step.status(), null, step.because()));
            } else if (!steps.getLast().status().equals(step.status())) {
                steps.add(step);
            }
        }
        return steps;
    }

    private static List<Party> parties(Participations last) {
        return last.bounds().entrySet().stream()
                .flatMap(one -> one.getValue().stream()
                        .flatMap(bound ->
                                bound.since().stream().map(since -> new Party(one.getKey(), since, end(bound, last)))))
                .sorted(Comparator.comparing(Party::participant).thenComparing(Party::since))
                .toList();
    }

    private static @Nullable LocalDate end(Bound bound, Participations last) {
        return Stream.concat(bound.end().map(Bound.End::on).stream(), last.ended().map(Ending.Ended::on).stream())
                .min(naturalOrder())
                .orElse(null);
    }
}
