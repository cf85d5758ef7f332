package org.depositary.ratification.procedure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.depositary.ratification.procedure.template.Outcome;
import org.depositary.ratification.procedure.template.ProcedureType;
import org.depositary.ratification.procedure.template.TemplateStep;

/** One reason for which a case stands at a stage; of those that apply the first in {@link #ALL} decides. */
@FunctionalInterface
interface StageRule {

    /** The stage that this rule finds; empty when it has nothing to say. */
    Optional<Verdict> verdict(CaseOnDay now);

    /** Before anything has happened the requirement speaks. */
    StageRule NOTHING_HAS_HAPPENED = now -> {
        if (!now.standing().isEmpty()) {
            return Optional.empty();
        }
        return switch (now.requirement()) {
            case NONE -> verdict(Stage.NOT_REQUIRED, "No approval is required, and nothing has happened.");
            case UNDETERMINED ->
                verdict(Stage.UNDETERMINED, "Whether approval is required is undetermined, and nothing has happened.");
            case DISPUTED ->
                verdict(Stage.UNDETERMINED, "Whether approval is required is disputed, and nothing has happened.");
            case CONSENT, CONSULTATION, INFORMATION ->
                now.needed().isEmpty() ? Optional.empty() : verdict(Stage.NOT_STARTED, "Nothing has happened yet.");
        };
    };

    /** A step that the case cannot do without was adjourned, withdrawn, annulled …, and nothing has replaced that. */
    StageRule ENDED_WITHOUT_DECISION = now -> now.standing().all().reversed().stream()
            .flatMap(happening -> ended(now, happening).stream())
            .findFirst();

    /** A step that takes the approval back was carried out, and what it took back has not been given again. */
    StageRule REVOKED = now -> now.standing().all().reversed().stream()
            .filter(happening -> now.standing().isRevoking(happening))
            .flatMap(happening -> now.course().step(happening.step()).stream())
            .findFirst()
            .map(step ->
                    new Verdict(Stage.REVOKED, Optional.of(step), Words.of(step) + " took back what had been given."));

    /** A body whose consent is needed has refused it, and nothing is left to overcome the refusal. */
    StageRule REFUSED = now -> now.standing().all().reversed().stream()
            .filter(happening -> happening.outcome() == Outcome.NEGATIVE)
            .flatMap(happening -> now.course().step(happening.step()).stream())
            .filter(step -> isFinalRefusal(now, step))
            .findFirst()
            .map(step -> new Verdict(
                    Stage.REFUSED,
                    Optional.of(step),
                    Words.of(step) + " ended in a refusal that nothing can overcome."));

    /** The executive acted and informed, and what calls for consent has come about: that consent decides. */
    StageRule CONSENT_WAS_CALLED_FOR = now -> {
        List<TemplateStep> called = now.calledFor();
        if (now.course().template().type() != ProcedureType.SUBSEQUENT_APPROVAL || called.isEmpty()) {
            return Optional.empty();
        }
        List<TemplateStep> decisive =
                Stream.concat(now.needed().stream(), called.stream()).toList();
        return decisive.stream().allMatch(now.standing()::isDoneOrBypassed)
                ? Completion.granted(now, decisive)
                : Furthest.of(now);
    };

    /** Everything that makes the approval legally complete is done. */
    StageRule COMPLETE = Completion::of;

    /** The case is on its way. */
    StageRule UNDER_WAY = Furthest::of;

    List<StageRule> ALL = List.of(
            NOTHING_HAS_HAPPENED,
            ENDED_WITHOUT_DECISION,
            REVOKED,
            REFUSED,
            CONSENT_WAS_CALLED_FOR,
            COMPLETE,
            UNDER_WAY);

    static Verdict decide(CaseOnDay now) {
        return ALL.stream()
                .flatMap(rule -> rule.verdict(now).stream())
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Verdict> verdict(Stage stage, String says) {
        return Optional.of(new Verdict(stage, Optional.empty(), says));
    }

    private static Optional<Verdict> ended(CaseOnDay now, Happening happening) {
        Optional<TemplateStep> step = now.course()
                .step(happening.step())
                .filter(of -> now.course().isInTheWay(of) || happening.outcome() == Outcome.EXPIRED);
        return step.flatMap(by -> stageThatEnds(happening.outcome())
                .map(stage -> new Verdict(stage, step, Words.of(by) + ": " + Words.of(happening.outcome()) + ".")));
    }

    private static Optional<Stage> stageThatEnds(Outcome outcome) {
        return switch (outcome) {
            case POSITIVE, NEGATIVE, SILENCE -> Optional.empty();
            case ADJOURNED -> Optional.of(Stage.ADJOURNED);
            case WITHDRAWN -> Optional.of(Stage.WITHDRAWN);
            case LAPSED -> Optional.of(Stage.LAPSED);
            case ANNULLED -> Optional.of(Stage.ANNULLED);
            case EXPIRED -> Optional.of(Stage.EXPIRED);
            case REVOKED -> Optional.of(Stage.REVOKED);
        };
    }

    private static boolean isFinalRefusal(CaseOnDay now, TemplateStep step) {
        return now.isRefusedBy(step) && !now.course().hasRemedy(step);
    }
}
