package org.depositary.ratification.procedure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.depositary.ratification.procedure.template.Deadline;
import org.depositary.ratification.procedure.template.DeadlineEffect;
import org.depositary.ratification.procedure.template.Extension;
import org.depositary.ratification.procedure.template.Outcome;
import org.depositary.ratification.procedure.template.TemplateStep;

/** The periods of one case on one day, one for each step for which the law sets one. */
record Periods(CaseOnDay now) {

    List<Period> all() {
        return now.course().steps().stream()
                .flatMap(step -> step.deadline().stream().map(deadline -> period(step, deadline)))
                .toList();
    }

    private Period period(TemplateStep step, Deadline deadline) {
        Optional<TemplateStep> startsAt = deadline.startsAt().flatMap(now.course()::step);
        if (startsAt.isEmpty()) {
            return new Period(
                    step.id(),
                    deadline,
                    Period.State.NO_START,
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    false,
                    "The procedure has no step from which this period runs%s."
                            .formatted(deadline.starts().map(" (%s)"::formatted).orElse("")));
        }
        return started(step, startsAt.get())
                .map(start -> running(step, deadline, start))
                .orElseGet(() -> new Period(
                        step.id(),
                        deadline,
                        Period.State.NOT_STARTED,
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        false,
                        "Runs from %s, which has not happened.".formatted(Words.of(startsAt.get()))));
    }

    private Period running(TemplateStep step, Deadline deadline, Happening start) {
        Optional<Happening> end = end(step, start);
        boolean ended = end.isPresent() || isStoppedByTheCase(deadline);
        return new Period(
                step.id(),
                deadline,
                ended ? Period.State.ENDED : Period.State.RUNNING,
                Optional.of(start),
                after(start, other -> other.resets().contains(step.id())),
                prolongations(step, start),
                end,
                deadline.effect() == DeadlineEffect.LAPSE ? isRestedOn(step) : now.isOpen(step),
                says(start, end, ended));
    }

    /** Whether the case still rests on {@code step}: it was carried out, and what it stands in for was not. */
    private boolean isRestedOn(TemplateStep step) {
        return now.standing().isCarriedOut(step)
                && step.bypasses().stream()
                        .flatMap(other -> now.course().step(other).stream())
                        .anyMatch(other -> !now.standing().isCarriedOut(other));
    }

    private String says(Happening start, Optional<Happening> end, boolean ended) {
        String from = "Runs from %s.".formatted(Words.of(now.course(), start));
        return end.map(by -> from + " Ended by %s.".formatted(Words.of(now.course(), by)))
                .orElse(ended ? from + " Ended with the case." : from);
    }

    /** What set the period going: the step from which it runs, or one that took its place; the later of them. */
    private Optional<Happening> started(TemplateStep step, TemplateStep startsAt) {
        return now.latest(Stream.concat(Stream.of(startsAt), now.course().bypassersOf(startsAt).stream())
                        .filter(now.standing()::isCarriedOut)
                        .filter(start -> start.equals(startsAt) || !start.equals(step)))
                .or(() -> ranOut(step));
    }

    /** The decision for a time that has run out since. */
    private Optional<Happening> ranOut(TemplateStep step) {
        return now.standing()
                .of(step)
                .filter(happening -> happening.outcome() == Outcome.EXPIRED)
                .flatMap(_ -> now.happenings().stream()
                        .filter(happening -> happening.isOf(step.id()) && happening.outcome() == Outcome.POSITIVE)
                        .reduce((_, later) -> later));
    }

    /** What happened after the start and left the period nothing to wait for. */
    private Optional<Happening> end(TemplateStep step, Happening start) {
        Stream<TemplateStep> ends = Stream.concat(
                Stream.of(step), now.course().bypassersOf(step).stream().filter(now.standing()::isCarriedOut));
        List<Happening> all = now.standing().all();
        return now.latest(ends).filter(end -> all.indexOf(end) > all.indexOf(start));
    }

    /** In a case that is over nothing is waited for; that an authority ends, or that reports are due, outlasts the grant. */
    private boolean isStoppedByTheCase(Deadline deadline) {
        Stage stage = StageRule.decide(now).stage();
        boolean outlasts = deadline.effect() == DeadlineEffect.LAPSE || deadline.effect() == DeadlineEffect.MUST_INFORM;
        return Conclusion.isReached(now, stage) && !(outlasts && stage.isAffirmative());
    }

    private List<Period.Prolongation> prolongations(TemplateStep step, Happening start) {
        return after(
                        start,
                        other -> other.extension()
                                .map(Extension::steps)
                                .orElse(List.of())
                                .contains(step.id()))
                .stream()
                .flatMap(by -> now.course().step(by.step()).flatMap(TemplateStep::extension).stream()
                        .map(extension -> new Period.Prolongation(by, extension.by())))
                .toList();
    }

    /** Every happening, since the start, of a step that does this to the period; in the order of their days. */
    private List<Happening> after(Happening start, java.util.function.Predicate<TemplateStep> does) {
        return now.happenings().stream()
                .filter(happening -> happening.when().countsOn(now.day()))
                .filter(happening -> !Standing.day(happening).isBefore(Standing.day(start)))
                .filter(happening -> now.course()
                        .step(happening.step())
                        .filter(step ->
                                does.test(step) && now.course().template().isCarriedOut(step, happening.outcome()))
                        .isPresent())
                .sorted(Comparator.comparing(Standing::day))
                .toList();
    }
}
