package org.depositary.rules.evaluation;

import java.time.LocalDate;
import org.depositary.rules.Rule;

/** The trigger of a commitment (layer 4): unlike a final clause it must be met on the day itself, not once. */
public final class Activation {

    private Activation() {}

    /** What {@code facts} make of {@code trigger}, which is sound, on {@code asAt}. */
    public static Evaluation of(Rule trigger, Facts facts, LocalDate asAt) {
        return EntryIntoForce.answer(Question.ofTrigger(trigger, facts), asAt);
    }
}
