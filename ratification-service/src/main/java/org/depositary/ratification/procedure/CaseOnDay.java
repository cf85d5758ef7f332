package org.depositary.ratification.procedure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.depositary.ratification.procedure.graph.CurrentState;
import org.depositary.ratification.procedure.graph.GraphEvaluation;
import org.depositary.ratification.procedure.graph.Potential;
import org.depositary.ratification.procedure.graph.SoundGraph;
import org.depositary.ratification.procedure.template.Outcome;
import org.depositary.ratification.procedure.template.TemplateStep;

/** One case on one day: what stands of what happened, and what the graph says of it. */
record CaseOnDay(
        Course course,
        Requirement requirement,
        List<Happening> happenings,
        Standing standing,
        GraphEvaluation graph,
        LocalDate day) {

    static CaseOnDay of(Course course, SoundGraph graph, CaseFacts facts, LocalDate day) {
        Standing standing = Standing.on(day, course, facts.happenings());
        return new CaseOnDay(
                course,
                facts.requirement(),
                facts.happenings(),
                standing,
                graph.evaluate(standing.inTheGraph(), day),
                day);
    }

    Potential potential(TemplateStep step) {
        return graph.potential(step.id()).orElseThrow();
    }

    /** What has become of {@code step} since it was last opened. */
    CurrentState current(TemplateStep step) {
        if (standing.of(step).isPresent()) {
            return CurrentState.HAPPENED;
        }
        return notYet(step)
                .map(happening -> happening.when().asAt(day))
                .max(Comparator.naturalOrder())
                .orElse(CurrentState.NOT_ACTUALISED);
    }

    /** What is recorded of {@code step} and does not count: planned, to come, or of no certain date. */
    Stream<Happening> notYet(TemplateStep step) {
        return happenings.stream()
                .filter(happening -> happening.isOf(step.id()))
                .filter(happening -> switch (happening.when().asAt(day)) {
                    case HAPPENED -> false;
                    case SCHEDULED, UNDATED -> true;
                    case NOT_ACTUALISED -> standing.of(step).isEmpty();
                });
    }

    /** Whether {@code step} is one that the case waits for: it must happen, or it was set off and may. */
    boolean isOpen(TemplateStep step) {
        return switch (potential(step)) {
            case CAUSED -> true;
            case ALLOWED -> standing.isSetOff(step) && standing.of(step).isEmpty();
            case NOT_YET, NOT_CURRENTLY -> false;
        };
    }

    /** The steps without which the approval is not legally complete, as far as it is known today that they are needed. */
    List<TemplateStep> needed() {
        List<TemplateStep> completing =
                course.steps().stream().filter(TemplateStep::isCompleting).toList();
        if (!completing.isEmpty()) {
            return completing;
        }
        return course.steps().stream().filter(TemplateStep::isNeededForApproval).toList();
    }

    /** The OPTIONAL steps that something has set off. */
    List<TemplateStep> calledFor() {
        return course.steps().stream()
                .filter(step -> !step.isRequired() && standing.isSetOff(step))
                .toList();
    }

    /** Whether a refusal stands that stops what comes after it, until something overcomes it. */
    boolean isHeldUp() {
        return standing.all().stream()
                .filter(happening -> happening.outcome() == Outcome.NEGATIVE)
                .flatMap(happening -> course.step(happening.step()).stream())
                .anyMatch(this::isRefusedBy);
    }

    /** Whether a no of {@code step} stops the approval; that the State then declines to bind itself does not undo it. */
    boolean isRefusedBy(TemplateStep step) {
        return step.isPartOfApproval()
                && course.template().canRefuse(step)
                && course.isInTheWay(step)
                && !standing.isDoneOrBypassed(step);
    }

    Optional<Happening> latest(Stream<TemplateStep> steps) {
        List<String> ids = steps.map(TemplateStep::id).toList();
        return standing.all().reversed().stream()
                .filter(happening -> ids.contains(happening.step()))
                .findFirst();
    }
}
