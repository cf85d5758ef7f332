package org.depositary.declarations.participant;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.List;

/** What other participants say of one: that it is their predecessor, or belongs to them. */
record Surroundings(List<ParticipantDescription> descriptions, long lastEntry) {

    static Surroundings of(Collection<ParticipantVersion> versions) {
        return new Surroundings(
                versions.stream()
                        .map(ParticipantVersion::description)
                        .sorted(comparing(description -> description.code().value()))
                        .toList(),
                versions.stream().mapToLong(ParticipantVersion::entry).max().orElse(0));
    }

    List<Successor> successorsOf(ParticipantCode code) {
        return descriptions.stream()
                .flatMap(description -> description.predecessors().stream()
                        .filter(predecessor -> predecessor.participant().equals(code))
                        .map(predecessor -> new Successor(description.code(), predecessor.on(), predecessor.kind())))
                .toList();
    }

    List<MemberOf> groupsOf(ParticipantCode code) {
        return descriptions.stream()
                .flatMap(description -> description.members().stream()
                        .filter(member -> member.participant().equals(code))
                        .map(member -> new MemberOf(description.code(), member.from(), member.to())))
                .toList();
    }
}
