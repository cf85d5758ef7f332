package org.depositary.ratification.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.depositary.ratification.procedure.graph.GraphEvaluation;
import org.depositary.ratification.procedure.graph.Potential;
import org.depositary.ratification.procedure.graph.SoundGraph;
import org.depositary.ratification.procedure.graph.When;
import org.depositary.ratification.procedure.template.Outcome;
import org.depositary.ratification.procedure.template.TemplateStep;

/** Whether what happened could happen by the procedure, on the day and after what had happened until then. */
record Conformity(Course course, SoundGraph graph) {

    Optional<Deviation> deviation(Happening happening, List<Happening> others) {
        if (happening.when() instanceof When.Scheduled) {
            return Optional.empty();
        }
        return course.step(happening.step())
                .map(step -> ofKnownStep(step, happening, others))
                .orElseGet(() -> Optional.of(new Deviation(
                        happening.step(), "The procedure has no step “%s”.".formatted(happening.step()))));
    }

    private Optional<Deviation> ofKnownStep(TemplateStep step, Happening happening, List<Happening> others) {
        LocalDate day = happening.when().turnsOn().orElseGet(() -> lastDay(others));
        GraphEvaluation before = graph.evaluate(Standing.on(day, course, others).inTheGraph(), day);
        return signal(step, happening.outcome())
                .filter(signal ->
                        !before.potential(signal).map(Potential::isOpen).orElse(true))
                .map(signal -> new Deviation(
                        step.id(),
                        "%s is out of course. %s".formatted(Words.of(step), Reason.of(step, signal, course, before))));
    }

    /** What the graph calls this outcome; one that the graph does not know, such as an adjournment, can come at any time. */
    private Optional<String> signal(TemplateStep step, Outcome outcome) {
        if (course.template().isCarriedOut(step, outcome)) {
            return Optional.of(step.id());
        }
        return Optional.of(outcome)
                .filter(course.outcomesOf(step)::contains)
                .map(known -> Course.outcomeId(step.id(), known));
    }

    private static LocalDate lastDay(List<Happening> others) {
        return others.stream()
                .flatMap(other -> other.when().turnsOn().stream())
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
    }
}
