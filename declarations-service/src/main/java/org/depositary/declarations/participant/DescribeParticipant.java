package org.depositary.declarations.participant;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.depositary.kit.fact.History;
import org.depositary.kit.identity.Caller;
import org.depositary.kit.journal.Entry;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.problem.Unsound;
import org.depositary.kit.time.AsOf;
import org.depositary.kit.write.Answer;
import org.depositary.kit.write.Write;

/** Registers a participant, and changes how it is described. */
@ApplicationScoped
public class DescribeParticipant {

    private final Participant.Repository participants;
    private final ParticipantVersion.Repository versions;
    private final Journal journal;
    private final Clock clock;

    DescribeParticipant(
            Participant.Repository participants, ParticipantVersion.Repository versions, Journal journal, Clock clock) {
        this.participants = participants;
        this.versions = versions;
        this.journal = journal;
        this.clock = clock;
    }

    /** The registration of a participant that is not in the register. */
    public Write<?> register(ParticipantDescription description) {
        return Write.creation(description, caller -> {
            refuseUnsound(description);
            var recorded = append("participant.registered", description, Optional.empty(), caller);
            var participant = new Participant(description, recorded.recordedAt());
            participants.persist(participant);
            versions.persist(new ParticipantVersion(description, recorded, Optional.empty()));
            return answer(participant, description, recorded);
        });
    }

    /** The change of how {@code code} is described. */
    public Write<?> change(String code, ParticipantDescription description) {
        return new Write<>(
                () -> participants.requireLocked(code),
                participant -> Optional.empty(),
                participant -> Optional.of(participant.version()),
                description,
                (participant, caller) -> change(participant, description, caller));
    }

    private Supplier<Answer> change(Participant participant, ParticipantDescription description, Caller caller) {
        if (!description.code().value().equals(participant.code())) {
            throw new Unsound("key-is-stable", "/code", "A participant keeps its key for ever; leave code as it was.");
        }
        refuseUnsound(description);
        var former = History.of(versions.of(List.of(participant.code()), Optional.empty()))
                .latest();
        var recorded = append("participant.changed", description, former, caller);
        participant.describe(description, recorded.recordedAt());
        versions.persist(new ParticipantVersion(description, recorded, former));
        return answer(participant, description, recorded);
    }

    private void refuseUnsound(ParticipantDescription description) {
        var faults = ParticipantSoundness.faults(description);
        if (!faults.isEmpty()) {
            throw new Unsound("unsound-participant", "The description cannot stand; see errors.", faults);
        }
        var members = description.members().stream()
                .map(Membership.Member::participant)
                .toList();
        refuseStrangers("/membership/members", members);
        var predecessors = description.predecessors().stream()
                .map(Predecessor::participant)
                .toList();
        refuseStrangers("/predecessors", predecessors);
    }

    private void refuseStrangers(String pointer, List<ParticipantCode> codes) {
        var strangers = participants.unknownOf(
                codes.stream().map(ParticipantCode::value).collect(Collectors.toSet()));
        if (!strangers.isEmpty()) {
            throw new Unsound("unknown-participant", pointer, "Register these participants first: " + strangers + ".");
        }
    }

    private Journal.Recorded append(
            String type, ParticipantDescription description, Optional<ParticipantVersion> former, Caller caller) {
        return journal.append(Entry.of(type, "participants/" + description.code(), description, caller)
                .replacing(former.map(ParticipantVersion::description).orElse(null)));
    }

    private Supplier<Answer> answer(
            Participant participant, ParticipantDescription description, Journal.Recorded recorded) {
        var today = AsOf.today(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        return () -> {
            var code = participant.code();
            var others = Surroundings.of(versions.around(List.of(code), Optional.empty()));
            var view = ParticipantView.of(description, others, recorded.recordedAt(), today);
            return participant.version().equals("0")
                    ? Answer.created("/api/v1/participants/" + code, participant.version(), view)
                    : Answer.changed(participant.version(), view);
        };
    }
}
