package org.depositary.ratification.entryintoforce;

import java.util.List;
import org.depositary.ratification.action.Acts;
import org.depositary.ratification.action.Flag;
import org.depositary.ratification.action.StandingAct;
import org.depositary.rules.evaluation.Act;

/** Acts on record, as a rule asks about them. */
public final class RecordedActs {

    private RecordedActs() {}

    /** Every act of {@code acts}; what stands and counts has been decided there. A notice without a right ends nothing. */
    public static List<Act> of(Acts acts) {
        return acts.standing().stream()
                .filter(act -> !act.has(Flag.Word.NO_RIGHT_OF_WITHDRAWAL))
                .map(RecordedActs::of)
                .toList();
    }

    /** One act. */
    public static Act of(StandingAct act) {
        var details = act.details();
        return new Act(
                act.participant(),
                act.type(),
                act.effect().orElse(null),
                Dates.of(act.occurredOn()),
                Dates.ofNullable(details.receivedOn()),
                Dates.ofNullable(details.notifiedOn()),
                Dates.ofNullable(details.registeredOn()),
                Dates.ofNullable(details.effectiveOn()));
    }
}
