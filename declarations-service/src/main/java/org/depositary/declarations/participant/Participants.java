package org.depositary.declarations.participant;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depositary.kit.fact.History;
import org.depositary.kit.paging.Cursor;
import org.depositary.kit.paging.Page;
import org.depositary.kit.time.AsOf;

/** What the register knows of participants. */
@ApplicationScoped
public class Participants {

    private final Participant.Repository participants;
    private final ParticipantVersion.Repository versions;

    Participants(Participant.Repository participants, ParticipantVersion.Repository versions) {
        this.participants = participants;
        this.versions = versions;
    }

    /** One participant, and the version its ETag names. */
    public record Found(String version, ParticipantView view) {}

    /** The participant with key {@code code}, as of what is asked. */
    public Found one(String code, AsOf asOf) {
        var participant = participants.require(code);
        return views(List.of(participant), asOf).stream()
                .findFirst()
                .map(view -> new Found(participant.version(), view))
                .orElseThrow(() -> new Participant.UnknownParticipant(code));
    }

    /** A page of participants in the order of their keys. */
    public Page.Cut<ParticipantView> page(Set<ParticipantKind> kinds, Cursor at, AsOf asOf) {
        var heads = Page.Cut.of(participants.page(kinds, at), at, Participant::code);
        return new Page.Cut<>(views(heads.items(), asOf), heads.page());
    }

    private List<ParticipantView> views(List<Participant> heads, AsOf asOf) {
        var codes = heads.stream().map(Participant::code).toList();
        var known = versions.of(codes, asOf.knownAt()).stream().collect(groupingBy(ParticipantVersion::participant));
        return codes.stream()
                .map(code -> History.of(known.getOrDefault(code, List.of())).latest())
                .flatMap(Optional::stream)
                .map(version -> ParticipantView.of(version.description(), version.recordedAt(), asOf))
                .toList();
    }
}
