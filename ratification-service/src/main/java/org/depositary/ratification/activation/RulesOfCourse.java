package org.depositary.ratification.activation;

import java.util.Optional;
import org.depositary.ratification.activation.DeterminationRule.Examined;

/** What keeps the course of a determination straight. */
final class RulesOfCourse {

    private RulesOfCourse() {}

    static Optional<DeterminationRefused> begins(Examined examined) {
        var draft = examined.draft();
        return refuse(
                draft.before().isEmpty() && !draft.status().begins(),
                DeterminationRefused.unsound(
                        "status-cannot-begin",
                        "/status",
                        "A determination begins as ALLEGED, UNDER_ASSESSMENT or DETERMINED."));
    }

    static Optional<DeterminationRefused> follows(Examined examined) {
        var draft = examined.draft();
        return draft.manner() != Determination.Manner.STEP
                ? Optional.empty()
                : draft.before()
                        .flatMap(DeterminationCourse::standing)
                        .filter(former -> !former.status().next().contains(draft.status()))
                        .map(former -> DeterminationRefused.conflict(
                                "status-does-not-follow",
                                "%s does not follow %s; what may is %s."
                                        .formatted(
                                                draft.status(),
                                                former.status(),
                                                former.status().next().isEmpty()
                                                        ? "nothing: record a new determination"
                                                        : former.status().next().stream()
                                                                .sorted()
                                                                .toList())));
    }

    static Optional<DeterminationRefused> ofOneEvent(Examined examined) {
        var draft = examined.draft();
        return refuse(
                draft.before()
                        .filter(course -> course.first().event() != draft.event())
                        .isPresent(),
                DeterminationRefused.unsound(
                        "event-is-stable", "/event", "A determination is of one event; of another it is another one."));
    }

    static Optional<DeterminationRefused> dates(Examined examined) {
        var draft = examined.draft();
        var details = draft.details();
        if (draft.occurredOn().from().isAfter(draft.today())) {
            return Optional.of(DeterminationRefused.unsound(
                    "not-yet", "/occurredOn", "This day has not come; nothing has been determined on it."));
        }
        var until = details.effectiveUntil();
        if (until != null && !until.to().isAfter(details.effectiveFrom().from())) {
            return Optional.of(DeterminationRefused.unsound(
                    "ends-before-it-begins", "/effectiveUntil", "The event ends before it begins."));
        }
        return refuse(
                draft.manner() == Determination.Manner.STEP && isBeforeTheLastStep(draft),
                DeterminationRefused.unsound(
                        "before-the-last-step", "/occurredOn", "The step before this one was taken later."));
    }

    private static boolean isBeforeTheLastStep(DeterminationDraft draft) {
        return draft.before()
                .flatMap(DeterminationCourse::standing)
                .filter(former ->
                        draft.occurredOn().to().isBefore(former.occurredOn().from()))
                .isPresent();
    }

    static Optional<DeterminationRefused> author(Examined examined) {
        var draft = examined.draft();
        return refuse(
                draft.assertedBy().isEmpty()
                        && (draft.details().mechanism() == Mechanism.PARTICIPANT
                                || DeterminationRule.isRequest(draft.event())),
                DeterminationRefused.unsound("author-needed", "/assertedBy", "Say who asserts it, or who asks."));
    }

    private static Optional<DeterminationRefused> refuse(boolean refused, DeterminationRefused refusal) {
        return refused ? Optional.of(refusal) : Optional.empty();
    }
}
