package org.depositary.declarations.participant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.depositary.kit.problem.InvalidPart;
import org.jspecify.annotations.Nullable;

/** What a description of a participant must hold to, whoever else is in the register. */
final class ParticipantSoundness {

    private static final Set<ParticipantKind> HAVE_MEMBERS = Set.of(
            ParticipantKind.GROUP,
            ParticipantKind.INTERNATIONAL_ORGANISATION,
            ParticipantKind.REGIONAL_ECONOMIC_INTEGRATION_ORGANISATION);

    private final ParticipantDescription description;
    private final List<InvalidPart> faults = new ArrayList<>();

    private ParticipantSoundness(ParticipantDescription description) {
        this.description = description;
    }

    /** What cannot stand in {@code description}. */
    static List<InvalidPart> faults(ParticipantDescription description) {
        var soundness = new ParticipantSoundness(description);
        soundness.checkExistence();
        soundness.checkNames();
        soundness.checkMembers();
        soundness.checkPredecessors();
        return List.copyOf(soundness.faults);
    }

    private void checkExistence() {
        var from = description.establishedOn();
        var to = description.endedOn();
        if (from != null && to != null && to.to().isBefore(from.from())) {
            fault("/endedOn", "It ended before it was established.");
        }
    }

    private void checkNames() {
        for (var index = 0; index < description.names().size(); index++) {
            var name = description.names().get(index);
            var at = "/names/" + index;
            checkPeriod(at + "/to", name.from(), name.to());
            description.names().subList(0, index).stream()
                    .flatMap(other -> name.sharedLanguage(other).stream())
                    .findFirst()
                    .ifPresent(language -> fault(at + "/text/" + language, "On some day it has two names."));
        }
    }

    private void checkMembers() {
        var members = description.members();
        if (!members.isEmpty() && !HAVE_MEMBERS.contains(description.kind())) {
            fault("/membership", "Only a group or an organisation has members.");
        }
        for (var index = 0; index < members.size(); index++) {
            var member = members.get(index);
            var at = "/membership/members/" + index;
            checkPeriod(at + "/to", member.from(), member.to());
            if (member.participant().equals(description.code())) {
                fault(at + "/participant", "Nobody is a member of itself.");
            }
            if (members.subList(0, index).stream().anyMatch(member::overlaps)) {
                fault(at, "This membership overlaps another of " + member.participant() + ".");
            }
        }
    }

    private void checkPredecessors() {
        var predecessors = description.predecessors();
        for (var index = 0; index < predecessors.size(); index++) {
            if (predecessors.get(index).participant().equals(description.code())) {
                fault("/predecessors/" + index + "/participant", "Nobody is its own predecessor.");
            }
        }
    }

    private void checkPeriod(String pointer, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && !from.isBefore(to)) {
            fault(pointer, "`to` is the first day after the period, so it lies after `from`.");
        }
    }

    private void fault(String pointer, String says) {
        faults.add(new InvalidPart(pointer, says));
    }
}
