package org.depositary.ratification.action;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depositary.kit.time.PartialDate;
import org.depositary.rules.ActionType;
import org.jspecify.annotations.Nullable;

/** In which order the days of an act come. */
final class RulesOfDates {

    /** Acts that by their nature look back: to a succession, a first signature, an error that never was. */
    private static final Set<ActionType> LOOK_BACK = Set.of(
            ActionType.SUCCESSION,
            ActionType.SUCCESSION_TO_SIGNATURE,
            ActionType.CONTINUED_APPLICATION,
            ActionType.CORRECTION,
            ActionType.CONFIRMATION_OF_SIGNATURE,
            ActionType.END_OF_DEROGATION);

    static final ActionRule A_TREATY_DOES_NOT_LOOK_BACK = ActionRule.firm(
            "A_TREATY_DOES_NOT_LOOK_BACK",
            "VCLT 28",
            draft -> !LOOK_BACK.contains(draft.type())
                            && draft.request().retroactiveBasis() == null
                            && isBefore(draft.request().effectiveOn(), draft.occurredOn())
                    ? Finding.remarkable(
                            Flag.Word.RETROACTIVE,
                            "It is to have effect from %s, before it was done on %s, and no basis is told."
                                    .formatted(draft.request().effectiveOn(), draft.occurredOn()))
                    : Optional.empty());

    static final ActionRule THE_OTHERS_LEARN_AFTER_THE_DEPOSITARY = ActionRule.firm(
            "THE_OTHERS_LEARN_AFTER_THE_DEPOSITARY",
            "VCLT 77(1)(e), 78",
            draft -> isBefore(draft.request().notifiedOn(), draft.request().receivedOn())
                    ? Finding.remarkable(
                            Flag.Word.DATES_OUT_OF_ORDER, "It was notified before the depositary received it.")
                    : Optional.empty());

    static final ActionRule A_PAPER_IS_SIGNED_BEFORE_IT_IS_DEPOSITED = ActionRule.firm(
            "A_PAPER_IS_SIGNED_BEFORE_IT_IS_DEPOSITED",
            "VCLT 16",
            draft -> isBefore(draft.occurredOn(), draft.request().instrumentDatedOn())
                    ? Finding.remarkable(
                            Flag.Word.DATES_OUT_OF_ORDER, "The paper bears a day later than that of the act.")
                    : Optional.empty());

    static final List<ActionRule> ALL = List.of(
            A_TREATY_DOES_NOT_LOOK_BACK,
            THE_OTHERS_LEARN_AFTER_THE_DEPOSITARY,
            A_PAPER_IS_SIGNED_BEFORE_IT_IS_DEPOSITED);

    private RulesOfDates() {}

    /** Whether the one is certainly before the other. */
    private static boolean isBefore(@Nullable PartialDate one, @Nullable PartialDate other) {
        return one != null && other != null && one.to().isBefore(other.from());
    }
}
