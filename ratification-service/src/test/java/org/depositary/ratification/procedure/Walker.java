package org.depositary.ratification.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.depositary.ratification.procedure.graph.Potential;
import org.depositary.ratification.procedure.graph.When;
import org.depositary.ratification.procedure.template.DeadlineEffect;
import org.depositary.ratification.procedure.template.MajorityType;
import org.depositary.ratification.procedure.template.Outcome;
import org.depositary.ratification.procedure.template.TemplateStep;

/** Takes one step a day, always one that the procedure says is open: whatever a walk records was foreseen. */
final class Walker {

    private static final int FAR_ENOUGH = 60;

    /** Why a step is the one to take next; the first that applies. */
    private enum Urge {
        IT_IS_WHERE_THE_WALK_TURNS,
        IT_LEADS_THERE,
        IT_MUST_HAPPEN,
        IT_WAS_CALLED_FOR,
        NOTHING_ELSE_IS_LEFT,
        NONE
    }

    private final Procedure procedure;
    private final Course course;
    private final Optional<Walk.Turn> turn;
    private final List<Walk.Turn> way;
    private final List<Happening> taken = new ArrayList<>();
    private Reading now;

    Walker(Procedure procedure, Optional<Walk.Turn> turn) {
        this.procedure = procedure;
        this.course = Course.of(procedure.template());
        this.turn = turn;
        this.way = turn.map(wanted -> wayTo(wanted.step()).toList()).orElse(List.of());
        this.now = read();
    }

    Walk walk() {
        for (Optional<TemplateStep> next = next(); next.isPresent(); next = next()) {
            take(next.get());
        }
        return new Walk(procedure, turn, List.copyOf(taken), now);
    }

    private void take(TemplateStep step) {
        Happening happening = new Happening(step.id(), When.on(now.asAt()), outcome(step));
        assertThat(procedure.deviation(happening, taken))
                .as("%s after %s", happening, taken)
                .isEmpty();
        taken.add(happening);
        now = read();
        assertThat(taken).as(procedure.template().id()).hasSizeLessThan(FAR_ENOUGH);
    }

    private Reading read() {
        return procedure.read(new CaseFacts(Requirement.CONSENT, taken), Story.START.plusDays(taken.size()));
    }

    private Optional<TemplateStep> next() {
        return procedure.template().steps().stream()
                .filter(step -> urge(step) != Urge.NONE)
                .min(Comparator.comparing(this::urge).thenComparingInt(this::order));
    }

    /** What was called for last comes first; all else in the template's order. */
    private int order(TemplateStep step) {
        int place = procedure.template().steps().indexOf(step);
        return urge(step) == Urge.IT_WAS_CALLED_FOR ? -place : place;
    }

    private Urge urge(TemplateStep step) {
        if (now.stage().isFailure() || !potential(step).isOpen()) {
            return Urge.NONE;
        }
        if (isAhead(step) && turn.filter(at -> at.isAt(step)).isPresent()) {
            return Urge.IT_IS_WHERE_THE_WALK_TURNS;
        }
        if (isAhead(step) && !hasTurned() && way.stream().anyMatch(at -> at.isAt(step))) {
            return Urge.IT_LEADS_THERE;
        }
        if (potential(step) == Potential.CAUSED) {
            return Urge.IT_MUST_HAPPEN;
        }
        if (now.explanation().missing().contains(step.name())
                && reading(step).outcome().isEmpty()) {
            return Urge.IT_WAS_CALLED_FOR;
        }
        return isAhead(step) && !now.stage().isTerminal() && nothingMustHappen()
                ? Urge.NOTHING_ELSE_IS_LEFT
                : Urge.NONE;
    }

    private Outcome outcome(TemplateStep step) {
        return Stream.concat(turn.stream(), way.stream())
                .filter(at -> at.isAt(step) && isAhead(step))
                .findFirst()
                .map(Walk.Turn::outcome)
                .orElseGet(() -> speaksBySilence(step) ? Outcome.SILENCE : Outcome.POSITIVE);
    }

    private static boolean speaksBySilence(TemplateStep step) {
        return step.majority()
                .filter(majority -> majority.type() == MajorityType.CONSENT_TACIT)
                .flatMap(_ -> step.deadline())
                .filter(deadline -> deadline.effect() == DeadlineEffect.TACIT_APPROVAL)
                .isPresent();
    }

    /** What must have happened for an OPTIONAL step to be open: its first trigger, or the OPTIONAL steps it follows. */
    private Stream<Walk.Turn> wayTo(String step) {
        return course.step(step).filter(at -> !at.isRequired()).stream().flatMap(at -> {
            List<Walk.Turn> before = course.triggersOf(at).isEmpty()
                    ? at.follows().stream()
                            .flatMap(id -> course.step(id).stream())
                            .filter(earlier -> !earlier.isRequired())
                            .map(earlier -> new Walk.Turn(earlier.id(), Outcome.POSITIVE))
                            .toList()
                    : course.triggersOf(at).stream()
                            .limit(1)
                            .map(trigger -> new Walk.Turn(trigger.step(), trigger.outcome()))
                            .toList();
            return Stream.concat(before.stream(), before.stream().flatMap(earlier -> wayTo(earlier.step())));
        });
    }

    private Potential potential(TemplateStep step) {
        return reading(step).potential();
    }

    private StepReading reading(TemplateStep step) {
        return now.steps().get(procedure.template().steps().indexOf(step));
    }

    private boolean nothingMustHappen() {
        return now.steps().stream().noneMatch(step -> step.potential() == Potential.CAUSED);
    }

    private boolean isAhead(TemplateStep step) {
        return taken.stream().noneMatch(happening -> happening.isOf(step.id()));
    }

    private boolean hasTurned() {
        return turn.flatMap(at -> course.step(at.step())).filter(this::isAhead).isEmpty();
    }
}
