package org.depositary.declarations.participant;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who acts for a participant: the members of its group in the realm, who alone may record for it. */
record Team(String participant, List<TeamMember> members) {

    Team {
        members = members.stream()
                .sorted(Comparator.comparing(TeamMember::username).thenComparing(TeamMember::id))
                .toList();
    }

    /** Names who belongs to it; the same people, the same version. */
    String version() {
        var ids = String.join(" ", ids());
        return UUID.nameUUIDFromBytes(ids.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The member with this id or user name. */
    Optional<TeamMember> find(String name) {
        return members.stream()
                .filter(member ->
                        member.id().equalsIgnoreCase(name) || member.username().equalsIgnoreCase(name))
                .findFirst();
    }

    TeamMember require(String name) {
        return find(name).orElseThrow(() -> new UnknownTeamMember(participant, name));
    }

    Team with(TeamMember member) {
        var more = new ArrayList<>(members);
        more.add(member);
        return new Team(participant, more);
    }

    Team without(TeamMember member) {
        return new Team(
                participant,
                members.stream().filter(other -> !other.equals(member)).toList());
    }

    /** Its state as journal entries give it: ids only, for names of persons are not what the proof is about. */
    State state() {
        return new State(participant, ids());
    }

    private List<String> ids() {
        return members.stream().map(TeamMember::id).sorted().toList();
    }

    record State(String participant, List<String> members) {}
}
