package org.depositary.ratification.procedure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.depositary.ratification.procedure.template.TemplateStep;

/** How far a case that is under way has got: the steps that are open or were satisfied last, and the furthest of them. */
final class Furthest {

    private Furthest() {}

    static Optional<Verdict> of(CaseOnDay now) {
        List<TemplateStep> shown = shown(now);
        return Optional.of(shown.stream()
                .max(Comparator.comparing((TemplateStep step) -> stage(step).orElseThrow())
                        .thenComparing(now::isOpen)
                        .thenComparing(shown::indexOf, Comparator.reverseOrder()))
                .map(step -> new Verdict(stage(step).orElseThrow(), Optional.of(step), says(now, step)))
                .orElseGet(() -> new Verdict(Stage.PREPARATION, Optional.empty(), "The case is being prepared.")));
    }

    /** The stages of the bodies that act side by side; {@code stage} itself where there is no other. */
    static List<Stage> stages(CaseOnDay now, Stage stage) {
        List<Stage> stages = shown(now).stream()
                .flatMap(step -> stage(step).stream())
                .distinct()
                .sorted()
                .toList();
        return stages.isEmpty() || now.standing().isEmpty() ? List.of(stage) : stages;
    }

    private static List<TemplateStep> shown(CaseOnDay now) {
        return now.course().steps().stream()
                .filter(step -> step.isRecordable() && stage(step).isPresent())
                .filter(step -> now.isOpen(step) || wasLast(now, step))
                .toList();
    }

    /** Whether {@code step} was the last to happen, or belongs to the course of this case and nothing after it has. */
    private static boolean wasLast(CaseOnDay now, TemplateStep step) {
        List<Happening> all = now.standing().all();
        if (all.stream().noneMatch(happening -> happening.isOf(step.id()))) {
            return false;
        }
        boolean nothingAfter =
                all.stream().noneMatch(other -> now.course().lineage().isAfter(other.step(), step.id()));
        boolean ofThisCase = step.isRequired() || now.standing().isSetOff(step);
        return all.getLast().isOf(step.id()) || (ofThisCase && nothingAfter);
    }

    private static String says(CaseOnDay now, TemplateStep step) {
        return now.isOpen(step) ? Words.of(step) + " comes next." : Words.of(step) + " was the last to happen.";
    }

    /** The one mapping of kinds of steps to stages; publication and deposit do not move a case. */
    private static Optional<Stage> stage(TemplateStep step) {
        return switch (step.kind()) {
            case EXECUTIVE, ADVISORY_BODY, EXTERNAL -> Optional.of(Stage.PREPARATION);
            case TABLING -> Optional.of(Stage.SUBMITTED);
            case COMMITTEE -> Optional.of(Stage.COMMITTEE);
            case FIRST_CHAMBER, COUNCIL -> Optional.of(Stage.FIRST_CHAMBER);
            case SECOND_CHAMBER -> Optional.of(Stage.SECOND_CHAMBER);
            case JOINT -> Optional.of(Stage.RECONCILIATION);
            case COURT_REVIEW -> Optional.of(Stage.COURT_REVIEW);
            case REFERENDUM -> Optional.of(Stage.REFERENDUM);
            case HEAD_OF_STATE -> Optional.of(Stage.HEAD_OF_STATE);
            case REGIONAL_CHAMBER -> Optional.of(Stage.REGIONAL_ASSEMBLIES);
            case PUBLICATION, DEPOSIT -> Optional.empty();
        };
    }
}
