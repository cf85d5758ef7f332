package org.depositary.ratification.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.depositary.kit.problem.Refusal;
import org.depositary.kit.problem.Unsound;
import org.depositary.ratification.procedure.Stage;
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

    ApprovalFileRule IT_NAMES_MOTIONS_AND_VOTES_OF_THE_CASE = (file, request) -> {
        if (request.motion() != null && file.recorded().motion(request.motion()).isEmpty()) {
            return Optional.of(
                    new Unsound("unknown-motion", "/motion", "No motion that stands in this approval has that id."));
        }
        return request.vote() != null && file.recorded().vote(request.vote()).isEmpty()
                ? Optional.of(new Unsound("unknown-vote", "/vote", "No vote that stands in this approval has that id."))
                : Optional.empty();
    };

    ApprovalFileRule ONLY_WHAT_PROLONGS_SAYS_BY_HOW_MUCH = (file, request) -> request.prolongsBy() == null
                    || step(file, request).flatMap(TemplateStep::extension).isPresent()
            ? Optional.empty()
            : Optional.of(new Unsound("prolongs-nothing", "/prolongsBy", "This step prolongs no period."));

    ApprovalFileRule AN_ACT_OF_THE_STATE_IS_NOT_A_STEP_TO_RECORD = (file, request) -> step(file, request)
            .filter(step -> !step.isRecordable())
            .map(step -> new Unsound(
                    "act-of-the-state",
                    "/step",
                    "'%s' is an act towards the others: it is satisfied by the action recorded for the instrument."
                            .formatted(step.name())));

    OccurrenceRule A_CONCLUDED_CASE_TAKES_CORRECTIONS_ONLY = (file, request, today) ->
            request.supersedes() == null && file.read(today).concluded() && !endsAConsent(file, request, today)
                    ? Optional.of(new CaseConcluded())
                    : Optional.empty();

    List<OccurrenceRule> ALL = List.of(
            A_FACT_OR_A_PLAN,
            IT_NAMES_MOTIONS_AND_VOTES_OF_THE_CASE,
            ONLY_WHAT_PROLONGS_SAYS_BY_HOW_MUCH,
            AN_ACT_OF_THE_STATE_IS_NOT_A_STEP_TO_RECORD,
            A_CONCLUDED_CASE_TAKES_CORRECTIONS_ONLY);

    /** Throws the first refusal there is. */
    static void check(ApprovalFile file, OccurrenceRequest request, LocalDate today) {
        StepRules.requireKnown(file, Objects.requireNonNull(request.step()));
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

    /** A consent that was given may still be annulled, run out or be revoked: that is no step towards it. */
    private static boolean endsAConsent(ApprovalFile file, OccurrenceRequest request, LocalDate today) {
        var stage = file.read(today).stage();
        return switch (request.turnedOut()) {
            case ANNULLED, EXPIRED, REVOKED -> stage.isGrant() || stage == Stage.DECIDED_BY_EXECUTIVE;
            case POSITIVE, NEGATIVE, SILENCE, ADJOURNED, WITHDRAWN, LAPSED -> false;
        };
    }

    private static Optional<TemplateStep> step(ApprovalFile file, OccurrenceRequest request) {
        return Optional.ofNullable(request.step()).flatMap(file::step);
    }
}
