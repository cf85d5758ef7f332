package org.depositary.ratification.procedure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.depositary.ratification.procedure.graph.SoundGraph;
import org.depositary.ratification.procedure.template.TemplateStep;

/** Reads a case as at a day: the stage, since when and until when, every step, what comes next, and the reasons. */
record CaseReader(Course course, SoundGraph graph, CaseFacts facts) {

    Reading read(LocalDate asAt) {
        Reading reading = readingOn(asAt);
        return turningDaysAfter(asAt)
                .filter(day -> !reading.saysTheSameAs(readingOn(day)))
                .findFirst()
                .map(reading::until)
                .orElse(reading);
    }

    private Reading readingOn(LocalDate day) {
        CaseOnDay now = on(day);
        Verdict verdict = StageRule.decide(now);
        boolean concluded = Conclusion.isReached(now, verdict.stage());
        return new Reading(
                verdict.stage(),
                Furthest.stages(now, verdict.stage()),
                verdict.by().map(TemplateStep::name),
                since(now, verdict.stage()),
                course.steps().stream().map(step -> StepReading.of(step, now)).toList(),
                Conclusion.next(now, verdict.stage(), concluded),
                concluded,
                Explanation.of(verdict, now),
                day,
                Optional.empty());
    }

    private CaseOnDay on(LocalDate day) {
        return CaseOnDay.of(course, graph, facts, day);
    }

    /** The day of the happening that brought the case to this stage, from which it has not moved since. */
    private Optional<LocalDate> since(CaseOnDay now, Stage stage) {
        return facts.happenings().stream()
                .filter(happening -> happening.when().countsOn(now.day()))
                .map(Standing::day)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .takeWhile(day -> StageRule.decide(on(day)).stage() == stage)
                .reduce((_, earlier) -> earlier);
    }

    /** The days after {@code asAt} on which something recorded, or a route, may say something new; in order. */
    private Stream<LocalDate> turningDaysAfter(LocalDate asAt) {
        return Stream.concat(
                        facts.happenings().stream().flatMap(happening -> happening.when().turnsOn().stream()),
                        graph.turningDays())
                .filter(day -> day.isAfter(asAt))
                .distinct()
                .sorted();
    }
}
