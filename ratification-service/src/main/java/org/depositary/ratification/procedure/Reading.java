package org.depositary.ratification.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a case stands on a day.
 *
 * <p>{@code holdsUntil} is the first day on which this reading would be another if nothing more were recorded, empty
 * when there is none. A {@code concluded} case takes corrections, not new steps.
 */
public record Reading(
        Stage stage,
        List<Stage> stages,
        Optional<String> nationalStage,
        Optional<LocalDate> since,
        List<StepReading> steps,
        List<NextStep> next,
        boolean concluded,
        Explanation explanation,
        LocalDate asAt,
        Optional<LocalDate> holdsUntil) {

    public Reading {
        stages = List.copyOf(stages);
        steps = List.copyOf(steps);
        next = List.copyOf(next);
    }

    /** Whether the other says the same, for whatever days they were made. */
    boolean saysTheSameAs(Reading other) {
        return equals(other.dated(asAt, holdsUntil));
    }

    /** This reading where conditions of the consent are {@code open}: what was granted was granted on them. */
    public Reading onConditions(List<String> open) {
        if (open.isEmpty() || !stage.isGrant()) {
            return this;
        }
        var missing =
                Stream.concat(explanation.missing().stream(), open.stream()).toList();
        var says = explanation.says() + " Conditions are open: " + String.join(" ", open);
        return new Reading(
                Stage.GRANTED_WITH_CONDITIONS,
                stages,
                nationalStage,
                since,
                steps,
                next,
                concluded,
                new Explanation(says, explanation.restsOn(), missing),
                asAt,
                holdsUntil);
    }

    /** The same, which holds until {@code day}. */
    public Reading until(LocalDate day) {
        return dated(asAt, Optional.of(day));
    }

    private Reading dated(LocalDate day, Optional<LocalDate> until) {
        return new Reading(stage, stages, nationalStage, since, steps, next, concluded, explanation, day, until);
    }
}
