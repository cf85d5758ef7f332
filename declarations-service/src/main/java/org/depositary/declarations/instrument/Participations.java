package org.depositary.declarations.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.depositary.declarations.participant.Participant;
import org.depositary.declarations.participant.ParticipantCode;
import org.depositary.kit.fact.History;
import org.depositary.kit.identity.Caller;
import org.depositary.kit.journal.Entry;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.problem.Refusal;
import org.depositary.kit.problem.Unknown;
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

    /** The roles that were held in {@code instrument} on the day asked about, by participant. */
    public List<ParticipationView> of(Instrument instrument, AsOf asOf) {
        return standing(instrument, asOf.knownAt())
                .filter(participation -> participation.period().mayHold(asOf.asAt()))
                .map(participation -> ParticipationView.of(instrument.slug(), participation))
                .sorted(Comparator.comparing(ParticipationView::participant).thenComparing(ParticipationView::role))
                .toList();
    }

    /** The roles of the participant {@code code} among them. */
    public List<ParticipationView> of(Instrument instrument, String code, AsOf asOf) {
        var key = ParticipantCode.canonical(code);
        var roles = of(instrument, asOf).stream()
                .filter(participation -> participation.participant().equals(key))
                .toList();
        if (roles.isEmpty()) {
            throw new Unknown("participation", code);
        }
        return roles;
    }

    private Stream<Participation> standing(Instrument instrument, Optional<Instant> knownAt) {
        return History.of(participations.of(instrument.id(), knownAt)).current().stream()
                .filter(participation -> !participation.isRetraction());
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
        var former = replaced(instrument, request);
        refuseUnsound(instrument, request);
        var id = Participation.newId();
        var path = "/participations/" + request.participant();
        var recorded = journal.append(Entry.of(
                        "participation." + request.happened("recorded"),
                        instrument.subject() + path,
                        new ParticipationState(id, instrument.slug(), request),
                        caller)
                .replacing(former.map(row -> ParticipationView.of(instrument.slug(), row))
                        .orElse(null))
                .because(request.reason()));
        var participation = new Participation(id, instrument.id(), request, recorded);
        participations.persist(participation);
        instrument.partChanged(recorded.recordedAt());
        return () -> Answer.created(
                instrument.path() + path, instrument.version(), ParticipationView.of(instrument.slug(), participation));
    }

    /** What {@code request} corrects or takes back: one that stands, of the same participant, for a reason. */
    private Optional<Participation> replaced(Instrument instrument, ParticipationRequest request) {
        request.requireReason();
        return request.replaced()
                .map(id -> standing(instrument, Optional.empty())
                        .filter(row -> row.id().equals(id)
                                && row.participant()
                                        .equals(request.participant().value()))
                        .findFirst()
                        .orElseThrow(() -> request.nothingToReplace("unknown-participation")));
    }

    private void refuseStranger(ParticipationRequest request) {
        if (!participants.unknownOf(Set.of(request.participant().value())).isEmpty()) {
            throw new Unsound("unknown-participant", "/participant", "Register " + request.participant() + " first.");
        }
    }

    /** A role ends after it begins, and is held once at a time. */
    private void refuseUnsound(Instrument instrument, ParticipationRequest request) {
        if (request.period().isTurned()) {
            throw new Unsound("role-is-held-for-a-time", "/until", "It ends before it begins.");
        }
        var held = standing(instrument, Optional.empty())
                .anyMatch(row -> row.role() == request.role()
                        && row.participant().equals(request.participant().value())
                        && !request.replaced().equals(Optional.of(row.id()))
                        && row.period().meets(request.period()));
        if (held && request.retracts() == null) {
            throw new RoleHeld(request);
        }
    }

    /** The participant has this role in the instrument already. */
    private static final class RoleHeld extends Refusal {
        RoleHeld(ParticipationRequest request) {
            super(
                    Kind.CONFLICT,
                    "one-role-once",
                    request.participant() + " is recorded as " + request.role()
                            + " of this instrument for that time already.");
        }
    }
}
