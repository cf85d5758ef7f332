package org.depositary.declarations.participant;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
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
            refuseStrangers(description);
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
        refuseStrangers(description);
        var former = History.of(versions.of(List.of(participant.code()), Optional.empty()))
                .latest();
        var recorded = append("participant.changed", description, former, caller);
        participant.describe(description, recorded.recordedAt());
        versions.persist(new ParticipantVersion(description, recorded, former));
        return answer(participant, description, recorded);
    }

    private void refuseStrangers(ParticipantDescription description) {
        var membership = description.membership();
        if (membership == null) {
            return;
        }
        var codes = membership.members().stream()
                .map(member -> member.participant().value())
                .collect(Collectors.toSet());
        var strangers = participants.unknownOf(codes);
        if (!strangers.isEmpty()) {
            throw new Unsound(
                    "unknown-participant",
                    "/membership/members",
                    "Register these participants first: " + strangers + ".");
        }
    }

    private Journal.Recorded append(
            String type, ParticipantDescription description, Optional<ParticipantVersion> former, Caller caller) {
        return journal.append(Entry.of(type, "participants/" + description.code(), description, caller)
                .replacing(former.map(ParticipantVersion::description).orElse(null)));
    }

    private Supplier<Answer> answer(
            Participant participant, ParticipantDescription description, Journal.Recorded recorded) {
        var today = AsOf.today(LocalDate.now(clock));
        return () -> {
            var view = ParticipantView.of(description, recorded.recordedAt(), today);
            return participant.version().equals("0")
                    ? Answer.created("/api/v1/participants/" + participant.code(), participant.version(), view)
                    : Answer.changed(participant.version(), view);
        };
    }
}
