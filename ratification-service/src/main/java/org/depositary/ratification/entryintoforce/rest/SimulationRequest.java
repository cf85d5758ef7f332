package org.depositary.ratification.entryintoforce.rest;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.depositary.ratification.entryintoforce.Hypothesis;
import org.depositary.ratification.instrument.KnownParticipant;
import org.depositary.rules.evaluation.Act;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is supposed to happen besides what is on record. */
@Schema(description = "Acts and events that are supposed to happen besides what is on record.")
public record SimulationRequest(
        @Nullable List<GivenAct> acts, @Nullable List<GivenEvent> events) {

    Hypothesis hypothesis() {
        return new Hypothesis(
                EntryIntoForceRequest.acts(requireNonNullElse(acts, List.of())).stream()
                        .map(SimulationRequest::ofRecord)
                        .toList(),
                requireNonNullElse(events, List.<GivenEvent>of()).stream()
                        .map(GivenEvent::determined)
                        .toList());
    }

    /** The act with its participant's key as the register has it. */
    private static Act ofRecord(Act act) {
        return act.by(KnownParticipant.canonical(act.participant()));
    }
}
