package org.depositary.ratification.activation.rest;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.toMap;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.depositary.kit.time.PartialDate;
import org.depositary.ratification.activation.Supposition;
import org.depositary.ratification.entryintoforce.Dates;
import org.depositary.ratification.entryintoforce.rest.GivenAct;
import org.depositary.ratification.entryintoforce.rest.GivenEvent;
import org.depositary.ratification.instrument.KnownParticipant;
import org.depositary.rules.Track;
import org.depositary.rules.evaluation.Act;
import org.depositary.rules.evaluation.Days;
import org.depositary.rules.evaluation.Situation;
import org.depositary.rules.evaluation.Truth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is supposed to happen besides what is on record. */
@Schema(
        description = "Events, approvals, requests and acts that are supposed to happen besides what is on record.",
        examples = "{\"events\": [{\"event\": \"CEASEFIRE_IN_FORCE\", \"effectiveFrom\": \"2026-05-01\"}]}")
public record ReadinessSupposition(
        @Nullable @Size(max = 200) List<GivenEvent> events,
        @Nullable @Size(max = 500) List<@Valid @NotNull GivenApproval> approvals,
        @Nullable @Size(max = 100) List<@Valid @NotNull GivenRequest> requests,
        @Nullable @Size(max = 500) List<GivenAct> acts) {

    /** An approval that is supposed to be given, or refused. */
    @Schema(description = "An approval that is supposed to be given, or refused.")
    public record GivenApproval(
            @Schema(examples = "FR") @NotBlank @Size(max = 100)
            String participant,

            @Schema(examples = "FORCE_DEPLOYMENT") @NotNull Track track,

            @Schema(description = "Whether it is given; it is, unless told otherwise.") @Nullable
            Boolean granted,

            @NotNull PartialDate on) {

        Situation.Approval supposed() {
            var truth = Boolean.FALSE.equals(granted) ? Truth.FALSE : Truth.TRUE;
            return new Situation.Approval(
                    KnownParticipant.canonical(participant),
                    track,
                    truth,
                    truth == Truth.TRUE ? Dates.of(on) : null,
                    "This is supposed.");
        }
    }

    /** A request that is supposed to be made. */
    @Schema(name = "GivenDeploymentRequest", description = "A request that is supposed to be made.")
    public record GivenRequest(
            @Schema(examples = "UA") @NotBlank @Size(max = 100)
            String participant,

            @NotNull PartialDate on) {}

    /** The same, as it is read. */
    Supposition read() {
        return new Supposition(
                supposedActs(),
                requireNonNullElse(events, List.<GivenEvent>of()).stream()
                        .map(GivenEvent::determined)
                        .toList(),
                requireNonNullElse(approvals, List.<GivenApproval>of()).stream()
                        .map(GivenApproval::supposed)
                        .toList(),
                supposedRequests());
    }

    private Map<String, Days> supposedRequests() {
        return requireNonNullElse(requests, List.<GivenRequest>of()).stream()
                .collect(toMap(
                        request -> KnownParticipant.canonical(request.participant()),
                        request -> Dates.of(request.on()),
                        (first, _) -> first));
    }

    private List<Act> supposedActs() {
        var given = requireNonNullElse(acts, List.<GivenAct>of());
        var found = new ArrayList<Act>(given.size());
        for (int index = 0; index < given.size(); index++) {
            var act = given.get(index).act("/acts/" + index);
            found.add(act.by(KnownParticipant.canonical(act.participant())));
        }
        return found;
    }
}
