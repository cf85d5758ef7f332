package org.depositary.ratification.procedure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.depositary.ratification.procedure.graph.ProcedureGraph;
import org.depositary.ratification.procedure.graph.StepType;
import org.depositary.ratification.procedure.template.Join;
import org.depositary.ratification.procedure.template.Outcome;
import org.depositary.ratification.procedure.template.TemplateStep;
import org.depositary.ratification.procedure.template.Trigger;

/**
 * Draws a template as a graph.
 *
 * <p>A step is entered when those it follows are satisfied and, where something must set it off, that has happened. A
 * REQUIRED step is then caused until it is satisfied or refused; an OPTIONAL one is allowed. A step is satisfied when it
 * was carried out, when a step that bypasses it was, or when it is OPTIONAL, was not set off, and those it follows are.
 */
final class Compilation {

    private final Course course;
    private final Drawing drawing = new Drawing();
    private final Map<String, String> satisfied = new HashMap<>();

    private Compilation(Course course) {
        this.course = course;
    }

    static ProcedureGraph graphOf(Course course) {
        Compilation compilation = new Compilation(course);
        course.steps().forEach(compilation::drawBusiness);
        course.inOrder().forEach(compilation::drawSatisfaction);
        course.steps().forEach(compilation::drawEntry);
        return compilation.drawing.graph();
    }

    private void drawBusiness(TemplateStep step) {
        drawing.business(step.id(), step.name());
        course.outcomesOf(step)
                .forEach(outcome -> drawing.business(
                        Course.outcomeId(step.id(), outcome), step.name() + " (" + Words.of(outcome) + ")"));
    }

    private void drawSatisfaction(TemplateStep step) {
        satisfaction(step).ifPresent(signal -> satisfied.put(step.id(), signal));
    }

    /** The signal that {@code step} is satisfied; none where it is so from the start. */
    private Optional<String> satisfied(String step) {
        return Optional.ofNullable(satisfied.get(step));
    }

    private Optional<String> satisfaction(TemplateStep step) {
        Stream<String> done = Stream.concat(
                Stream.of(step.id()), course.bypassersOf(step).stream().map(TemplateStep::id));
        if (step.isRequired()) {
            return drawing.any(step, done.toList());
        }
        Optional<String> setOff = drawing.any(step, signsOfLife(step));
        List<String> passedOver = new ArrayList<>(followed(step));
        setOff.map(signal -> drawing.gate(step, StepType.NOT, signal)).ifPresent(passedOver::add);
        if (passedOver.isEmpty()) {
            return Optional.empty();
        }
        return drawing.any(
                step,
                Stream.concat(done, drawing.all(step, passedOver).stream()).toList());
    }

    /** What shows that an OPTIONAL step was called for: its triggers, or that it ended without success. */
    private List<String> signsOfLife(TemplateStep step) {
        return Stream.concat(
                        course.triggersOf(step).stream().map(Course::signal),
                        course.outcomesOf(step).stream()
                                .filter(outcome -> outcome != Outcome.SILENCE)
                                .map(outcome -> Course.outcomeId(step.id(), outcome)))
                .distinct()
                .toList();
    }

    /** The signals that the steps before this one are satisfied; those that are so from the start have none. */
    private List<String> followed(TemplateStep step) {
        if (isAny(step)) {
            return drawing.any(step, step.follows()).stream().toList();
        }
        return step.follows().stream()
                .flatMap(before -> satisfied(before).stream())
                .toList();
    }

    private void drawEntry(TemplateStep step) {
        List<Trigger> triggers = course.triggersOf(step);
        List<String> conditions = new ArrayList<>(entered(step, triggers));
        drawing.any(step, triggers.stream().map(Course::signal).toList()).ifPresent(conditions::add);
        Stream.concat(
                        closed(step, conditions.isEmpty() || !triggers.isEmpty()).stream(),
                        nothingToProlong(step).stream())
                .map(closed -> drawing.gate(step, StepType.NOT, closed))
                .forEach(conditions::add);
        String open = drawing.all(step, conditions).orElseThrow();
        List<Outcome> outcomes = course.outcomesOf(step);
        String allowed = step.isRequired() && outcomes.isEmpty() ? open : drawing.gate(step, StepType.DECISION, open);
        drawing.route(step.isRequired() ? open : allowed, step.id());
        outcomes.forEach(outcome -> drawing.route(allowed, Course.outcomeId(step.id(), outcome)));
    }

    /** The signals that the steps before are satisfied, or have turned out so that they lead to this one. */
    private List<String> entered(TemplateStep step, List<Trigger> triggers) {
        if (isAny(step)) {
            List<String> enough = new ArrayList<>(step.follows());
            step.follows().forEach(before -> enough.addAll(signalsFrom(before, step, triggers)));
            return drawing.any(step, enough).stream().toList();
        }
        return step.follows().stream()
                .flatMap(before -> satisfied(before).stream()
                        .map(done -> Stream.concat(Stream.of(done), signalsFrom(before, step, triggers).stream())))
                .flatMap(enough -> drawing.any(step, enough.toList()).stream())
                .toList();
    }

    private List<String> signalsFrom(String before, TemplateStep step, List<Trigger> triggers) {
        Stream<Trigger> refusal = course.step(before).stream()
                .filter(refusing -> step.isRequired() && refusing.loopsTo().contains(step.id()))
                .map(refusing -> new Trigger(before, Outcome.NEGATIVE));
        return Stream.concat(triggers.stream(), refusal)
                .filter(trigger -> trigger.step().equals(before))
                .map(Course::signal)
                .toList();
    }

    /** What ends the time in which {@code step} can happen: that it did, if once is enough, or is no longer needed. */
    private Optional<String> closed(TemplateStep step, boolean once) {
        List<String> ends = new ArrayList<>();
        if (step.isRequired()) {
            satisfied(step.id()).ifPresent(ends::add);
        } else {
            course.bypassersOf(step).stream().map(TemplateStep::id).forEach(ends::add);
        }
        if (step.isRequired() || once) {
            ends.addAll(turningsOut(step));
        }
        return drawing.any(step, ends);
    }

    /** The signal that every period which {@code step} could prolong has found its end; none where it prolongs none. */
    private Optional<String> nothingToProlong(TemplateStep step) {
        List<String> ended = Stream.concat(
                        step.resets().stream(), step.extension().stream().flatMap(by -> by.steps().stream()))
                .flatMap(prolonged -> course.step(prolonged).stream())
                .flatMap(prolonged -> drawing.any(step, turningsOut(prolonged)).stream())
                .toList();
        return drawing.all(step, ended);
    }

    /** That {@code step} took place, however it turned out. */
    private List<String> turningsOut(TemplateStep step) {
        List<String> turns = new ArrayList<>(List.of(step.id()));
        course.outcomesOf(step).forEach(outcome -> turns.add(Course.outcomeId(step.id(), outcome)));
        return turns;
    }

    private static boolean isAny(TemplateStep step) {
        return step.join().equals(Optional.of(Join.ANY));
    }
}
