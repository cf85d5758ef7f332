package org.depositary.ratification.entryintoforce;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.depositary.kit.fact.History;
import org.depositary.kit.fact.Verification;
import org.depositary.kit.time.AsOf;
import org.depositary.ratification.action.TreatyAction;
import org.depositary.rules.evaluation.Act;

/** The acts on record about an instrument, as a rule asks about them; what is only announced counts for nothing yet. */
@ApplicationScoped
class RecordedActs {

    private final TreatyAction.Repository actions;

    RecordedActs(TreatyAction.Repository actions) {
        this.actions = actions;
    }

    List<Act> about(UUID instrument, AsOf asOf) {
        return History.of(actions.about(instrument, asOf.knownAt())).current().stream()
                .filter(action -> action.verification() == Verification.CONFIRMED)
                .map(RecordedActs::act)
                .toList();
    }

    private static Act act(TreatyAction action) {
        return new Act(
                action.participant(),
                action.type(),
                action.effect().orElse(null),
                Dates.of(action.occurredOn()),
                Dates.ofNullable(action.receivedOn().orElse(null)),
                null,
                null,
                Dates.ofNullable(action.effectiveOn().orElse(null)));
    }
}
