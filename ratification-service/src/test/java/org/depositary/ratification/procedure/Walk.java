package org.depositary.ratification.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.ratification.procedure.template.DeadlineEffect;
import org.depositary.ratification.procedure.template.Outcome;
import org.depositary.ratification.procedure.template.TemplateStep;

/**
 * A case led through a procedure by nothing but what the procedure itself says comes next: from the first step to the
 * last, with one step turning out as the walk wishes.
 */
record Walk(Procedure procedure, Optional<Turn> turn, List<Happening> taken, Reading end) {

    /** Where a walk leaves the straight way, as soon as it can. */
    record Turn(String step, Outcome outcome) {

        boolean isAt(TemplateStep other) {
            return step.equals(other.id());
        }

        @Override
        public String toString() {
            return outcome == Outcome.POSITIVE ? step : step + ":" + outcome;
        }
    }

    /** Straight through; through each step that one need not take, each refusal, and each silence that approves. */
    static List<Walk> all(Procedure procedure) {
        Stream<Optional<Turn>> turns = procedure.template().steps().stream()
                .flatMap(step -> turnsAt(procedure, step))
                .map(Optional::of);
        return Stream.concat(Stream.of(Optional.<Turn>empty()), turns)
                .map(turn -> new Walker(procedure, turn).walk())
                .toList();
    }

    private static Stream<Turn> turnsAt(Procedure procedure, TemplateStep step) {
        List<Outcome> outcomes = new ArrayList<>();
        if (!step.isRequired()) {
            outcomes.add(Outcome.POSITIVE);
        }
        if (procedure.template().canRefuse(step)) {
            outcomes.add(Outcome.NEGATIVE);
        }
        if (step.deadline()
                .filter(deadline -> deadline.effect() == DeadlineEffect.TACIT_APPROVAL)
                .isPresent()) {
            outcomes.add(Outcome.SILENCE);
        }
        return outcomes.stream().map(outcome -> new Turn(step.id(), outcome));
    }

    /** Whether the walk came to where it wanted to turn. */
    boolean hasTurned() {
        return turn.map(wanted -> taken.stream()
                        .anyMatch(
                                happening -> happening.isOf(wanted.step()) && happening.outcome() == wanted.outcome()))
                .orElse(true);
    }

    boolean reaches(TemplateStep step) {
        return taken.stream().anyMatch(happening -> happening.isOf(step.id()));
    }

    /** A line of the table: the procedure, the turn, the stage in the end, and the way. */
    @Override
    public String toString() {
        return "%s | %s | %s | %s"
                .formatted(
                        procedure.template().id(),
                        turn.map(Turn::toString).orElse("straight"),
                        end.stage(),
                        taken.stream()
                                .map(happening -> new Turn(happening.step(), happening.outcome()).toString())
                                .collect(Collectors.joining(" ")))
                .strip();
    }
}
