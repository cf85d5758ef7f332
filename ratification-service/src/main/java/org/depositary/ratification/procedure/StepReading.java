package org.depositary.ratification.procedure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.stream.Collectors;
import org.depositary.ratification.procedure.graph.CurrentState;
import org.depositary.ratification.procedure.graph.Potential;
import org.depositary.ratification.procedure.graph.When;
import org.depositary.ratification.procedure.template.Outcome;
import org.depositary.ratification.procedure.template.StepKind;
import org.depositary.ratification.procedure.template.TemplateStep;

/** One step of a case: whether it must, may or cannot happen, what has become of it in this round, and why. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record StepReading(
        String id,
        String name,
        String body,
        StepKind kind,
        Potential potential,
        CurrentState current,
        Optional<Outcome> outcome,
        String because) {

    static StepReading of(TemplateStep step, CaseOnDay now) {
        return new StepReading(
                step.id(),
                step.name(),
                step.actor(),
                step.kind(),
                now.potential(step),
                now.current(step),
                now.standing().of(step).map(Happening::outcome),
                because(step, now));
    }

    private static String because(TemplateStep step, CaseOnDay now) {
        String noted =
                now.notYet(step).map(happening -> noted(happening.when(), now)).collect(Collectors.joining());
        return now.standing()
                .of(step)
                .map(happening -> "Happened %s%s. ".formatted(Words.of(happening.when()), Words.inBrackets(happening)))
                .map(happened -> (happened + noted).strip())
                .orElseGet(() -> reopened(step, now) + noted + Reason.of(step, step.id(), now.course(), now.graph()));
    }

    private static String reopened(TemplateStep step, CaseOnDay now) {
        return now.standing()
                .reopening(step)
                .map(refusal -> "Open again after %s. ".formatted(Words.of(now.course(), refusal)))
                .orElse("");
    }

    private static String noted(When when, CaseOnDay now) {
        return switch (when) {
            case When.Scheduled(var day) when day.isAfter(now.day()) -> "Planned for %s. ".formatted(day);
            case When.Scheduled(var day) -> "Was planned for %s; that it took place must be recorded. ".formatted(day);
            case When.Dated _ -> "Counts once it has certainly happened, %s. ".formatted(Words.of(when));
            case When.Undated _ -> "Is said to have happened; without a date it opens nothing. ";
        };
    }
}
