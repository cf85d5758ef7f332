package org.depositary.ratification.action;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.depositary.rules.ActionType;

/** What keeps the record straight: nothing twice, nothing overwritten. */
final class RulesOfRecord {

    static final ActionRule ONLY_A_SIGNATURE_HAS_AN_EFFECT = ActionRule.firm(
            "ONLY_A_SIGNATURE_HAS_AN_EFFECT",
            "VCLT 10, 12",
            draft -> draft.request().effect() == null || draft.type() == ActionType.SIGNATURE
                    ? Optional.empty()
                    : Finding.impossible(
                            "effect-of-a-signature",
                            "/effect",
                            "Only a SIGNATURE has an effect of its own to be told."));

    static final ActionRule A_CORRECTION_HAS_A_REASON = ActionRule.firm(
            "A_CORRECTION_HAS_A_REASON",
            "VCLT 77(1)(d), 79",
            draft -> (draft.request().supersedes() == null)
                            == (draft.request().reason() == null
                                    || draft.request().reason().isBlank())
                    ? Optional.empty()
                    : Finding.impossible(
                            "reason-needed",
                            "/reason",
                            "A correction names the record it supersedes and says why; both or neither."));

    /** What is corrected must be of the same participant and instrument, and stand. */
    static final ActionRule A_CORRECTION_CORRECTS_WHAT_STANDS =
            ActionRule.firm("A_CORRECTION_CORRECTS_WHAT_STANDS", "VCLT 79", draft -> {
                var superseded = draft.request().supersedes();
                if (superseded == null) {
                    return Optional.empty();
                }
                var stands = draft.acts().find(superseded);
                if (!draft.acts().knows(superseded)
                        || stands.filter(act ->
                                        !act.participant().equals(draft.actor().code()))
                                .isPresent()) {
                    return Finding.impossible(
                            "unknown-action",
                            "/supersedes",
                            "No record of this participant's acts about this instrument has that id.");
                }
                return stands.filter(act -> act.id().equals(superseded)).isPresent()
                        ? Optional.empty()
                        : Finding.conflict(
                                "already-corrected",
                                "This record was corrected or retracted already. Correct the correction.");
            });

    static final ActionRule AN_ACT_IS_RECORDED_ONCE = ActionRule.firm(
            "AN_ACT_IS_RECORDED_ONCE",
            "VCLT 77(1)(c)",
            draft -> draft.own()
                    .filter(standing -> isTheActOf(standing, draft))
                    .findFirst()
                    .flatMap(standing -> Finding.conflict(
                            "same-act",
                            "This act is on record as " + standing.id() + "."
                                    + (standing.confirmed()
                                            ? " To correct that record, send `supersedes` and `reason`."
                                            : " It was announced and awaits the depositary's examination."))));

    static final List<ActionRule> ALL = List.of(
            ONLY_A_SIGNATURE_HAS_AN_EFFECT,
            A_CORRECTION_HAS_A_REASON,
            A_CORRECTION_CORRECTS_WHAT_STANDS,
            AN_ACT_IS_RECORDED_ONCE);

    private RulesOfRecord() {}

    /** Whether this is the very act: the same thing done on the same day, with the same words, about the same act. */
    private static boolean isTheActOf(StandingAct standing, ActionDraft draft) {
        return standing.type() == draft.type()
                && standing.occurredOn().equals(draft.occurredOn())
                && Objects.equals(standing.details().scope(), draft.request().scope())
                && Objects.equals(standing.details().text(), draft.request().text())
                && root(draft, standing.refersTo())
                        .equals(root(draft, draft.request().refersTo()));
    }

    private static Optional<java.util.UUID> root(ActionDraft draft, Optional<java.util.UUID> record) {
        return record.map(draft.acts().records()::get);
    }
}
