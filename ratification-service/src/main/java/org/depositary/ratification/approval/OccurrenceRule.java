package org.depositary.ratification.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.depositary.kit.problem.Refusal;
import org.depositary.kit.problem.Unsound;
import org.depositary.ratification.procedure.template.TemplateStep;

/** A reason for which a record cannot join a case; whatever happened out of course can, and is flagged. */
@FunctionalInterface
interface OccurrenceRule {

    /** Why {@code request} may not join {@code file} on {@code today}; empty when this rule has nothing to say. */
    Optional<Refusal> refusal(ApprovalFile file, OccurrenceRequest request, LocalDate today);

    ApprovalFileRule A_FACT_OR_A_PLAN =
            (file, request) -> request.occurredOn() == null || request.scheduledFor() == null
                    ? Optional.empty()
                    : Optional.of(new Unsound(
                            "fact-or-plan",
                            "/scheduledFor",
                            "A record tells of what took place or of what is planned, not of both."));

    ApprovalFileRule A_CORRECTION_HAS_A_REASON = (file, request) -> (request.supersedes() == null)
                    == (request.reason() == null || request.reason().isBlank())
            ? Optional.empty()
            : Optional.of(new Unsound(
                    "reason-needed",
                    "/reason",
                    "A correction names the record it supersedes and says why; both or neither."));

    ApprovalFileRule A_CORRECTION_CORRECTS_WHAT_STANDS = (file, request) -> {
        var superseded = request.supersedes();
        if (superseded == null) {
            return Optional.empty();
        }
        if (file.occurrences().find(superseded).isEmpty()) {
            return Optional.of(
                    new Unsound("unknown-occurrence", "/supersedes", "No record of this approval has that id."));
        }
        return file.standing().stream().anyMatch(standing -> standing.id().equals(superseded))
                ? Optional.empty()
                : Optional.of(new AlreadyCorrected());
    };

    ApprovalFileRule THE_STEP_IS_ONE_OF_THE_PROCEDURE = (file, request) -> file.procedure()
                    .isEmpty()
            ? Optional.of(new Unsound(
                    "unknown-step", "/step", "This approval follows no procedure yet, so there is no step to record."))
            : step(file, request).isPresent()
                    ? Optional.empty()
                    : Optional.of(new Unsound(
                            "unknown-step",
                            "/step",
                            "The procedure has no step '%s'; its steps are %s."
                                    .formatted(request.step(), steps(file))));

    ApprovalFileRule AN_ACT_OF_THE_STATE_IS_NOT_A_STEP_TO_RECORD = (file, request) -> step(file, request)
            .filter(step -> !step.isRecordable())
            .map(step -> new Unsound(
                    "act-of-the-state",
                    "/step",
                    "'%s' is an act towards the others: it is satisfied by the action recorded for the instrument."
                            .formatted(step.name())));

    OccurrenceRule A_CONCLUDED_CASE_TAKES_CORRECTIONS_ONLY = (file, request, today) ->
            request.supersedes() == null && file.read(today).concluded()
                    ? Optional.of(new CaseConcluded())
                    : Optional.empty();

    List<OccurrenceRule> ALL = List.of(
            A_FACT_OR_A_PLAN,
            A_CORRECTION_HAS_A_REASON,
            A_CORRECTION_CORRECTS_WHAT_STANDS,
            THE_STEP_IS_ONE_OF_THE_PROCEDURE,
            AN_ACT_OF_THE_STATE_IS_NOT_A_STEP_TO_RECORD,
            A_CONCLUDED_CASE_TAKES_CORRECTIONS_ONLY);

    /** Throws the first refusal there is. */
    static void check(ApprovalFile file, OccurrenceRequest request, LocalDate today) {
        ALL.stream()
                .flatMap(rule -> rule.refusal(file, request, today).stream())
                .findFirst()
                .ifPresent(refusal -> {
                    throw refusal;
                });
    }

    /** A rule that does not ask what day it is. */
    @FunctionalInterface
    interface ApprovalFileRule extends OccurrenceRule {

        Optional<Refusal> refusal(ApprovalFile file, OccurrenceRequest request);

        @Override
        default Optional<Refusal> refusal(ApprovalFile file, OccurrenceRequest request, LocalDate today) {
            return refusal(file, request);
        }
    }

    private static Optional<TemplateStep> step(ApprovalFile file, OccurrenceRequest request) {
        return file.procedure().flatMap(followed -> followed.procedure().step(request.step()));
    }

    private static List<String> steps(ApprovalFile file) {
        return file.procedure().stream()
                .flatMap(followed -> followed.procedure().template().steps().stream())
                .filter(TemplateStep::isRecordable)
                .map(TemplateStep::id)
                .toList();
    }

    /** The case has come to its end. */
    final class CaseConcluded extends Refusal {
        CaseConcluded() {
            super(
                    Kind.CONFLICT,
                    "case-concluded",
                    "This approval is concluded and takes corrections only. A new attempt is a new approval.");
        }
    }

    /** The record was corrected before; its correction is what can be corrected. */
    final class AlreadyCorrected extends Refusal {
        AlreadyCorrected() {
            super(Kind.CONFLICT, "already-corrected", "This record was corrected already. Correct the correction.");
        }
    }
}
