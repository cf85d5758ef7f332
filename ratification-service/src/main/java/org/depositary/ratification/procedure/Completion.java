package org.depositary.ratification.procedure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.ratification.procedure.template.Outcome;
import org.depositary.ratification.procedure.template.StepKind;
import org.depositary.ratification.procedure.template.TemplateStep;

/** Whether an approval is legally complete under its template, and what it is then called. */
final class Completion {

    private Completion() {}

    static Optional<Verdict> of(CaseOnDay now) {
        List<TemplateStep> needed = decisive(now);
        if (now.isHeldUp() || !isComplete(now, needed)) {
            return Optional.empty();
        }
        return switch (now.course().template().type()) {
            case PRIOR_APPROVAL_BY_ACT,
                    PRIOR_APPROVAL_BY_RESOLUTION,
                    TACIT_APPROVAL,
                    NEGATIVE_RESOLUTION,
                    COMMITTEE_APPROVAL,
                    MIXED -> granted(now, needed);
            case SUBSEQUENT_APPROVAL ->
                ended(now, needed, Stage.INFORMED, "Parliament was informed")
                        .map(informed -> new Verdict(informed.stage(), informed.by(), informed.says() + toCome(now)));
            case INFORMATION_ONLY -> ended(now, needed, Stage.INFORMED, "Parliament was informed");
            case COMMITTEE_CONSULTATION -> ended(now, needed, Stage.CONSULTED, "Whoever is to be heard was heard");
            case EXECUTIVE_ONLY -> ended(now, needed, Stage.DECIDED_BY_EXECUTIVE, "The executive has decided");
            case NONE -> ended(now, needed, Stage.NOT_REQUIRED, "No procedure applies");
        };
    }

    /** Consent is given: in words or, where the last of the deciding steps was silence, without them. */
    static Optional<Verdict> granted(CaseOnDay now, List<TemplateStep> decisive) {
        if (isDecidedWithoutConsent(now, decisive)) {
            return ended(now, decisive, Stage.DECIDED_BY_EXECUTIVE, "The executive has decided where the law lets it");
        }
        boolean silent = last(now, decisive)
                .filter(happening -> happening.outcome() == Outcome.SILENCE)
                .isPresent();
        return silent
                ? ended(now, decisive, Stage.DEEMED_GRANTED, "Everything needed is done, the last of it by silence")
                : ended(now, decisive, Stage.GRANTED, "Everything needed is done");
    }

    /** Whether the executive took the place of all whose consent the procedure asks for, and none of them has spoken. */
    private static boolean isDecidedWithoutConsent(CaseOnDay now, List<TemplateStep> decisive) {
        List<TemplateStep> done = carriedOut(now, decisive).toList();
        return done.stream()
                        .anyMatch(step -> step.kind() == StepKind.EXECUTIVE
                                && !step.bypasses().isEmpty())
                && done.stream().noneMatch(step -> step.kind().canConsent());
    }

    /** The steps that every course of the procedure needs, and those that this one has called for. */
    private static List<TemplateStep> decisive(CaseOnDay now) {
        List<TemplateStep> needed = now.needed();
        return needed.stream().anyMatch(TemplateStep::isCompleting)
                ? needed
                : Stream.concat(needed.stream(), now.calledFor().stream().filter(TemplateStep::isPartOfApproval))
                        .toList();
    }

    /** Where the template names completing steps one of them is enough; else every decisive step must be satisfied. */
    private static boolean isComplete(CaseOnDay now, List<TemplateStep> decisive) {
        return decisive.stream().anyMatch(TemplateStep::isCompleting)
                ? decisive.stream().anyMatch(now.standing()::isCarriedOut)
                : decisive.stream().allMatch(now.standing()::isDoneOrBypassed);
    }

    private static Optional<Verdict> ended(CaseOnDay now, List<TemplateStep> decisive, Stage stage, String says) {
        Optional<Happening> last = last(now, decisive);
        String by = last.map(happening -> "; the last step was " + Words.of(now.course(), happening))
                .orElse("");
        return Optional.of(
                new Verdict(stage, last.flatMap(happening -> now.course().step(happening.step())), says + by + "."));
    }

    private static Optional<Happening> last(CaseOnDay now, List<TemplateStep> decisive) {
        return now.latest(carriedOut(now, decisive));
    }

    private static Stream<TemplateStep> carriedOut(CaseOnDay now, List<TemplateStep> decisive) {
        return Stream.concat(
                        decisive.stream(), decisive.stream().flatMap(step -> now.course().bypassersOf(step).stream()))
                .filter(now.standing()::isCarriedOut);
    }

    /** The consent that would still be needed, and when (France, art. 35: beyond four months). */
    private static String toCome(CaseOnDay now) {
        return now.course().steps().stream()
                .filter(step -> !now.course().triggersOf(step).isEmpty())
                .map(step -> Words.of(step)
                        + step.condition()
                                .map(condition -> " (" + condition + ")")
                                .orElse(""))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "),
                        steps -> steps.isEmpty()
                                ? ""
                                : " Consent is still to come where it is called for: " + steps + "."));
    }
}
