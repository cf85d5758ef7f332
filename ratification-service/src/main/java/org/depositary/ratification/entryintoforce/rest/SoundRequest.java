package org.depositary.ratification.entryintoforce.rest;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.depositary.kit.problem.InvalidPart;
import org.depositary.kit.problem.Unsound;
import org.depositary.rules.Fault;
import org.jspecify.annotations.Nullable;

/** Holds what anybody may have computed to what can be computed at once. */
final class SoundRequest {

    static final int MOST_ACTS = 2_000;

    /** Each may make the date to be computed again. */
    static final int MOST_WITHDRAWALS = 100;

    static final int MOST_EVENTS = 200;
    static final int MOST_MEMBERS = 5_000;
    static final int MOST_SETS = 100;

    private static final String WITHDRAWAL = "WITHDRAWAL_OF_INSTRUMENT";

    private final List<Fault> faults = new ArrayList<>();

    private SoundRequest() {}

    static EntryIntoForceRequest check(EntryIntoForceRequest request) {
        var sound = new SoundRequest();
        request.rule().faults().forEach(fault -> sound.faults.add(fault.under("/rule")));
        var perParticipant = request.perParticipant();
        if (perParticipant != null && perParticipant.delay() != null) {
            perParticipant.delay().faults().forEach(fault -> sound.faults.add(fault.under("/perParticipant/delay")));
        }
        sound.acts(request.acts());
        sound.most(request.events(), MOST_EVENTS, "/events");
        sound.members(request.organisations(), "/organisations");
        sound.members(request.classes(), "/classes");
        sound.most(request.interlocks(), MOST_SETS, "/interlocks");
        sound.refuse();
        return request;
    }

    static SimulationRequest check(SimulationRequest request) {
        var sound = new SoundRequest();
        sound.acts(request.acts());
        sound.most(request.events(), MOST_EVENTS, "/events");
        sound.refuse();
        return request;
    }

    private void acts(@Nullable List<GivenAct> acts) {
        most(acts, MOST_ACTS, "/acts");
        var withdrawals = requireNonNullElse(acts, List.<GivenAct>of()).stream()
                .filter(act -> act.type().equals(WITHDRAWAL))
                .count();
        if (withdrawals > MOST_WITHDRAWALS) {
            fault("/acts", "At most %d instruments may be withdrawn in one request.".formatted(MOST_WITHDRAWALS));
        }
    }

    private void members(@Nullable Map<String, ? extends Collection<?>> sets, String at) {
        if (sets != null) {
            most(sets.keySet(), MOST_SETS, at);
            var members = sets.values().stream().mapToInt(Collection::size).sum();
            if (members > MOST_MEMBERS) {
                fault(at, "At most %d memberships are read here.".formatted(MOST_MEMBERS));
            }
        }
    }

    private void most(@Nullable Collection<?> things, int most, String at) {
        if (things != null && things.size() > most) {
            fault(at, "At most %d are read here.".formatted(most));
        }
    }

    private void fault(String at, String says) {
        faults.add(new Fault(at, says));
    }

    private void refuse() {
        if (!faults.isEmpty()) {
            throw new Unsound(
                    "not-evaluable",
                    "This cannot be evaluated; each error says what to mend.",
                    faults.stream()
                            .map(fault -> new InvalidPart(fault.pointer(), fault.says()))
                            .toList());
        }
    }
}
