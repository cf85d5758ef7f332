package org.depositary.ratification.action;

import static org.depositary.rules.ActionType.WITHDRAWAL_NOTICE;

import java.util.List;
import java.util.Optional;
import org.depositary.rules.FinalClauses.Ending;

/** Who may withdraw, on what ground [VCLT 54, 56]. A notice without a ground is recorded and changes no status. */
final class RulesOfWithdrawal {

    static final ActionRule WITHDRAWAL_HAS_A_GROUND = ActionRule.firm(
            "WITHDRAWAL_HAS_A_GROUND",
            "VCLT 54, 56(1)",
            draft -> draft.type() != WITHDRAWAL_NOTICE ? Optional.empty() : ground(draft));

    /** The instrument cannot have been in force for it longer than it has consented. */
    static final ActionRule A_NOTICE_IS_GIVEN_WHEN_IT_MAY_BE = ActionRule.firm(
            "A_NOTICE_IS_GIVEN_WHEN_IT_MAY_BE",
            "VCLT 54(a)",
            draft -> draft.type() != WITHDRAWAL_NOTICE
                    ? Optional.empty()
                    : Optional.ofNullable(draft.clauses().ending())
                            .map(Ending::notBefore)
                            .flatMap(after -> draft.before()
                                    .filter(StandingAct::isConsent)
                                    .findFirst()
                                    .map(consent -> consent.day().plus(after)))
                            .filter(first -> draft.occurredOn().to().isBefore(first))
                            .flatMap(first -> Finding.remarkable(
                                    Flag.Word.NOTICE_TOO_EARLY,
                                    "Notice may not be given before %s; it is counted from the day it may."
                                            .formatted(first))));

    static final List<ActionRule> ALL = List.of(WITHDRAWAL_HAS_A_GROUND, A_NOTICE_IS_GIVEN_WHEN_IT_MAY_BE);

    private RulesOfWithdrawal() {}

    private static Optional<Finding> ground(ActionDraft draft) {
        var right = Optional.ofNullable(draft.clauses().ending()).map(Ending::withdrawal);
        if (right.isEmpty()) {
            return draft.request().withdrawalBasis() != null
                    ? Optional.empty()
                    : Finding.remarkable(
                            Flag.Word.WITHDRAWAL_CLAUSE_NOT_RECORDED,
                            "What the treaty says of withdrawal is not recorded; the notice takes effect on the day the"
                                    + " depositary states, if it states one.");
        }
        return switch (right.get()) {
            case PERMITTED -> Optional.empty();
            case PROHIBITED -> noRight("The treaty does not permit withdrawal.");
            case UNSTATED ->
                draft.request().withdrawalBasis() != null
                        ? Optional.empty()
                        : noRight("The treaty is silent on withdrawal, and no basis is recorded.");
        };
    }

    private static Optional<Finding> noRight(String says) {
        return Finding.remarkable(
                Flag.Word.NO_RIGHT_OF_WITHDRAWAL, says + " The notice is recorded and changes no status.");
    }
}
