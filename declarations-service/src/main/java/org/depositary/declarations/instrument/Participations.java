package org.depositary.declarations.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.depositary.declarations.participant.Participant;
import org.depositary.kit.fact.History;
import org.depositary.kit.identity.Caller;
import org.depositary.kit.journal.Entry;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.problem.Refusal;
import org.depositary.kit.problem.Unsound;
import org.depositary.kit.time.AsOf;
import org.depositary.kit.write.Answer;
import org.depositary.kit.write.Write;

/** Who takes part in an instrument: read and recorded. */
@ApplicationScoped
public class Participations {

    private final Instrument.Repository instruments;
    private final Participation.Repository participations;
    private final Participant.Repository participants;
    private final Journal journal;

    Participations(
            Instrument.Repository instruments,
            Participation.Repository participations,
            Participant.Repository participants,
            Journal journal) {
        this.instruments = instruments;
        this.participations = participations;
        this.participants = participants;
        this.journal = journal;
    }

    /** The roles in {@code instrument}, by participant. */
    public List<ParticipationView> of(Instrument instrument, AsOf asOf) {
        return History.of(participations.of(instrument.id(), asOf.knownAt())).current().stream()
                .map(participation -> ParticipationView.of(instrument.slug(), participation))
                .sorted(Comparator.comparing(ParticipationView::participant).thenComparing(ParticipationView::role))
                .toList();
    }

    /** The recording of a role in the instrument {@code name}. */
    public Write<?> record(String name, ParticipationRequest request) {
        return new Write<>(
                () -> instruments.requireLocked(name),
                instrument -> Optional.empty(),
                instrument -> Optional.of(instrument.version()),
                request,
                (instrument, caller) -> record(instrument, request, caller));
    }

    private Supplier<Answer> record(Instrument instrument, ParticipationRequest request, Caller caller) {
        refuseStranger(request);
        refuseDouble(instrument, request);
        var recorded = journal.append(Entry.of(
                "participation.recorded",
                instrument.subject() + "/participations/" + request.participant(),
                Map.of(
                        "instrument", instrument.slug(),
                        "participant", request.participant(),
                        "role", request.role(),
                        "source", request.source()),
                caller));
        var participation = new Participation(instrument.id(), request, recorded);
        participations.persist(participation);
        instrument.partChanged(recorded.recordedAt());
        return () -> Answer.created(
                instrument.path() + "/participations/" + request.participant(),
                instrument.version(),
                ParticipationView.of(instrument.slug(), participation));
    }

    private void refuseStranger(ParticipationRequest request) {
        if (!participants.unknownOf(Set.of(request.participant().value())).isEmpty()) {
            throw new Unsound("unknown-participant", "/participant", "Register " + request.participant() + " first.");
        }
    }

    private void refuseDouble(Instrument instrument, ParticipationRequest request) {
        var held = History.of(participations.of(instrument.id(), Optional.empty())).current().stream()
                .anyMatch(participation -> participation.role() == request.role()
                        && participation
                                .participant()
                                .equals(request.participant().value()));
        if (held) {
            throw new RoleHeld(request);
        }
    }

    /** The participant has this role in the instrument already. */
    private static final class RoleHeld extends Refusal {
        RoleHeld(ParticipationRequest request) {
            super(
                    Kind.CONFLICT,
                    "one-role-once",
                    request.participant() + " is recorded as " + request.role() + " of this instrument already.");
        }
    }
}
