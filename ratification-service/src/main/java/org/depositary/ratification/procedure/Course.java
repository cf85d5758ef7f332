package org.depositary.ratification.procedure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.depositary.ratification.procedure.template.Lineage;
import org.depositary.ratification.procedure.template.Outcome;
import org.depositary.ratification.procedure.template.ProcedureTemplate;
import org.depositary.ratification.procedure.template.TemplateStep;
import org.depositary.ratification.procedure.template.Trigger;

/** A template with what its steps say of one another brought together: who follows, sets off, overcomes or reopens whom. */
record Course(ProcedureTemplate template, Lineage lineage) {

    static Course of(ProcedureTemplate template) {
        return new Course(template, Lineage.of(template));
    }

    /** The graph's name for {@code step} turning out so. */
    static String outcomeId(String step, Outcome outcome) {
        return step + ":" + outcome;
    }

    static String signal(Trigger trigger) {
        return trigger.outcome() == Outcome.POSITIVE ? trigger.step() : outcomeId(trigger.step(), trigger.outcome());
    }

    List<TemplateStep> steps() {
        return template.steps();
    }

    List<TemplateStep> inOrder() {
        return lineage.order();
    }

    Optional<TemplateStep> step(String id) {
        return template.step(id);
    }

    /** What sets an OPTIONAL step off: what it names itself, and the refusals of steps before or beside it that lead to it. */
    List<Trigger> triggersOf(TemplateStep step) {
        Stream<Trigger> refusals = steps().stream()
                .filter(other -> !step.isRequired() && other.loopsTo().contains(step.id()))
                .filter(other -> !isOrIsAfter(other, step.id()))
                .map(other -> new Trigger(other.id(), Outcome.NEGATIVE));
        return Stream.concat(step.triggeredBy().stream(), refusals).distinct().toList();
    }

    /** The outcomes of {@code step}, other than success, that mean something to the procedure. */
    List<Outcome> outcomesOf(TemplateStep step) {
        Stream<Outcome> refusal = template.canRefuse(step) ? Stream.of(Outcome.NEGATIVE) : Stream.empty();
        return Stream.concat(refusal, outcomesThatSetOff(step))
                .filter(outcome -> outcome != Outcome.POSITIVE)
                .distinct()
                .toList();
    }

    /** The steps whose success makes {@code step} unnecessary. */
    List<TemplateStep> bypassersOf(TemplateStep step) {
        return steps().stream()
                .filter(other -> other.bypasses().contains(step.id()))
                .toList();
    }

    /** Whether something can still be done once {@code step} has refused. */
    boolean hasRemedy(TemplateStep step) {
        return !step.loopsTo().isEmpty() || outcomesThatSetOff(step).anyMatch(outcome -> outcome == Outcome.NEGATIVE);
    }

    /** Whether anything goes on only once {@code step} is satisfied. */
    boolean isInTheWay(TemplateStep step) {
        return step.isRequired()
                || !triggersOf(step).isEmpty()
                || steps().stream().anyMatch(other -> other.follows().contains(step.id()));
    }

    /** Whether a refusal by {@code refusing} undoes {@code step}: the case goes to it, or to one before it. */
    boolean isReopenedBy(TemplateStep step, TemplateStep refusing) {
        return refusing.loopsTo().stream().anyMatch(target -> isOrIsAfter(step, target));
    }

    private boolean isOrIsAfter(TemplateStep step, String other) {
        return step.id().equals(other) || lineage.isAfter(step.id(), other);
    }

    private Stream<Outcome> outcomesThatSetOff(TemplateStep step) {
        return steps().stream()
                .flatMap(other -> triggersOf(other).stream())
                .filter(trigger -> trigger.step().equals(step.id()))
                .map(Trigger::outcome);
    }
}
