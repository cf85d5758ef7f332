package org.depositary.ratification.participation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.depositary.ratification.action.Acts;
import org.depositary.ratification.action.StandingAct;
import org.depositary.rules.ActionType;

/** Acts by who did them and by what they answer, so that two hundred participants can be asked about each other. */
final class Answers {

    private final Acts acts;
    private final Map<String, List<StandingAct>> byParticipant = new HashMap<>();
    private final Map<UUID, List<StandingAct>> aboutAct = new HashMap<>();

    Answers(Acts acts) {
        this.acts = acts;
        acts.standing().forEach(this::note);
    }

    private void note(StandingAct act) {
        byParticipant.computeIfAbsent(act.participant(), _ -> new ArrayList<>()).add(act);
        act.refersTo()
                .map(acts.records()::get)
                .ifPresent(root ->
                        aboutAct.computeIfAbsent(root, _ -> new ArrayList<>()).add(act));
    }

    Set<String> participants() {
        return byParticipant.keySet();
    }

    List<StandingAct> standing() {
        return acts.standing();
    }

    Stream<StandingAct> of(ActionType type) {
        return acts.of(type);
    }

    Stream<StandingAct> by(String participant) {
        return byParticipant.getOrDefault(participant, List.of()).stream();
    }

    /** The act that {@code act} answers, where it stands. */
    Optional<StandingAct> named(StandingAct act) {
        return act.refersTo().flatMap(acts::find);
    }

    Stream<StandingAct> about(StandingAct act) {
        return aboutAct.getOrDefault(act.root(), List.of()).stream();
    }
}
