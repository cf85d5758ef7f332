package org.depositary.ratification.action;

import java.util.List;
import java.util.Optional;
import org.depositary.kit.fact.History;
import org.depositary.kit.problem.Refusal;
import org.depositary.kit.problem.Unsound;
import org.depositary.rules.ActionType;

/** A reason for which an act cannot join what a participant has done about an instrument. */
@FunctionalInterface
interface ActionRule {

    /** Why {@code request} may not join {@code history}; empty when this rule has nothing to say. */
    Optional<Refusal> refusal(History<TreatyAction> history, ActionRequest request);

    ActionRule ONLY_A_SIGNATURE_HAS_AN_EFFECT = (history, request) -> request.effect() == null
                    || request.type() == ActionType.SIGNATURE
            ? Optional.empty()
            : Optional.of(new Unsound(
                    "effect-of-a-signature", "/effect", "Only a SIGNATURE has an effect of its own to be told."));

    ActionRule A_CORRECTION_HAS_A_REASON = (history, request) -> (request.supersedes() == null)
                    == (request.reason() == null || request.reason().isBlank())
            ? Optional.empty()
            : Optional.of(new Unsound(
                    "reason-needed",
                    "/reason",
                    "A correction names the record it supersedes and says why; both or neither."));

    /** What is corrected must be of the same participant and instrument, and stand. */
    ActionRule A_CORRECTION_CORRECTS_WHAT_STANDS = (history, request) -> {
        var superseded = request.supersedes();
        if (superseded == null) {
            return Optional.empty();
        }
        if (history.find(superseded).isEmpty()) {
            return Optional.of(new Unsound(
                    "unknown-action",
                    "/supersedes",
                    "No record of this participant's acts about this instrument has that id."));
        }
        return history.current().stream().anyMatch(standing -> standing.id().equals(superseded))
                ? Optional.empty()
                : Optional.of(new AlreadyCorrected());
    };

    ActionRule AN_ACT_IS_RECORDED_ONCE = (history, request) -> history.current().stream()
            .filter(standing -> !standing.id().equals(request.supersedes()))
            .filter(standing -> standing.isTheActOf(request))
            .findFirst()
            .map(SameAct::new);

    List<ActionRule> ALL = List.of(
            ONLY_A_SIGNATURE_HAS_AN_EFFECT,
            A_CORRECTION_HAS_A_REASON,
            A_CORRECTION_CORRECTS_WHAT_STANDS,
            AN_ACT_IS_RECORDED_ONCE);

    /** Throws the first refusal there is. */
    static void check(History<TreatyAction> history, ActionRequest request) {
        ALL.stream()
                .flatMap(rule -> rule.refusal(history, request).stream())
                .findFirst()
                .ifPresent(refusal -> {
                    throw refusal;
                });
    }

    /** The very act is on record. */
    final class SameAct extends Refusal {
        SameAct(TreatyAction standing) {
            super(
                    Kind.CONFLICT,
                    "same-act",
                    "This act is on record as " + standing.id()
                            + ". To correct that record, send `supersedes` and `reason`.");
        }
    }

    /** The record was corrected before; its correction is what can be corrected. */
    final class AlreadyCorrected extends Refusal {
        AlreadyCorrected() {
            super(Kind.CONFLICT, "already-corrected", "This record was corrected already. Correct the correction.");
        }
    }
}
