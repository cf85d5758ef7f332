package org.depositary.declarations.participant;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

    /** One participant, and what its ETag names: its version, and the last thing said of it by others. */
    public record Found(String version, ParticipantView view) {}

    /** The participant with key {@code code}, as of what is asked. */
    public Found one(String code, AsOf asOf) {
        var key = ParticipantCode.canonical(code);
        var participant = ParticipantCode.isWithdrawn(key) ? former(key, asOf) : participants.require(code);
        var known = latest(versions.around(List.of(participant.code()), asOf.knownAt()));
        var others = Surroundings.of(known.values());
        return Optional.ofNullable(known.get(participant.code()))
                .map(version -> new Found(
                        participant.version() + "." + others.lastEntry(),
                        ParticipantView.of(version.description(), others, version.recordedAt(), asOf)))
                .orElseThrow(() -> new Participant.UnknownParticipant(code));
    }

    /** The one former State whose alpha-2 code was {@code code} on the day asked about. */
    private Participant former(String code, AsOf asOf) {
        var heads = participants.onceCalled(code);
        var existed = latest(heads.stream().map(Participant::code).toList(), asOf).values().stream()
                .filter(version -> version.description().mayHaveExistedOn(asOf.asAt()))
                .map(ParticipantVersion::participant)
                .toList();
        return heads.stream()
                .filter(head -> existed.size() == 1 && existed.contains(head.code()))
                .findFirst()
                .orElseThrow(() -> new Participant.CodeNeedsADate(code));
    }

    /** {@code codes}, each group among them replaced by its members on the day asked about, as far as they are known. */
    public Map<String, List<String>> membersOf(Collection<String> codes, AsOf asOf) {
        var members = new HashMap<String, List<String>>();
        latest(codes, asOf).forEach((code, version) -> {
            var membership = version.description().membership();
            if (version.description().kind() == ParticipantKind.GROUP && membership != null) {
                members.put(
                        code,
                        membership.on(asOf.asAt()).stream()
                                .map(ParticipantCode::value)
                                .toList());
            }
        });
        return members;
    }

    /** A page of participants in the order of their keys. */
    public Page.Cut<ParticipantView> page(Participant.Filter filter, Cursor at, AsOf asOf) {
        var heads = Page.Cut.of(participants.page(filter, at), at, Participant::code);
        return new Page.Cut<>(views(heads.items(), asOf), heads.page());
    }

    private List<ParticipantView> views(List<Participant> heads, AsOf asOf) {
        var codes = heads.stream().map(Participant::code).toList();
        var known = latest(versions.around(codes, asOf.knownAt()));
        var others = Surroundings.of(known.values());
        return codes.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(version -> ParticipantView.of(version.description(), others, version.recordedAt(), asOf))
                .toList();
    }

    private Map<String, ParticipantVersion> latest(Collection<String> codes, AsOf asOf) {
        return codes.isEmpty() ? Map.of() : latest(versions.of(codes, asOf.knownAt()));
    }

    private static Map<String, ParticipantVersion> latest(List<ParticipantVersion> known) {
        var latest = new HashMap<String, ParticipantVersion>();
        known.stream()
                .collect(groupingBy(ParticipantVersion::participant))
                .forEach((code, rows) -> History.of(rows).latest().ifPresent(version -> latest.put(code, version)));
        return latest;
    }
}
