package org.depositary.ratification.instrument;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Map;
import java.util.Set;
import org.depositary.kit.fact.History;
import org.depositary.kit.follow.FeedEntry;
import org.depositary.kit.identity.Caller;
import org.depositary.kit.identity.Roles;
import org.depositary.kit.journal.Entry;
import org.depositary.kit.journal.Journal;
import org.jboss.logging.Logger;

/**
 * Takes over what the feed tells: the copy is changed, the cursor moved and an entry {@code …noted} appended in one
 * transaction, so that whatever can change an answer of this service is in its own journal.
 */
@ApplicationScoped
class NoteDeclarations {

    private static final Logger LOG = Logger.getLogger(NoteDeclarations.class);
    private static final Caller SELF =
            new Caller("ratification-service", "ratification-service", Set.of(Roles.SERVICE), Set.of());
    private static final TypeReference<Map<String, Object>> WHOLE = new TypeReference<>() {};

    private final KnownInstrument.Repository instruments;
    private final KnownInstrumentVersion.Repository instrumentVersions;
    private final KnownParticipant.Repository participants;
    private final KnownParticipantVersion.Repository participantVersions;
    private final NoteParts parts;
    private final Journal journal;
    private final Event<InstrumentNoted> noted;
    private final Event<ParticipantNoted> participantNoted;
    private final ObjectMapper mapper;

    NoteDeclarations(
            KnownInstrument.Repository instruments,
            KnownInstrumentVersion.Repository instrumentVersions,
            KnownParticipant.Repository participants,
            KnownParticipantVersion.Repository participantVersions,
            NoteParts parts,
            Journal journal,
            Event<InstrumentNoted> noted,
            Event<ParticipantNoted> participantNoted,
            ObjectMapper mapper) {
        this.instruments = instruments;
        this.instrumentVersions = instrumentVersions;
        this.participants = participants;
        this.participantVersions = participantVersions;
        this.parts = parts;
        this.journal = journal;
        this.noted = noted;
        this.participantNoted = participantNoted;
        this.mapper = mapper;
    }

    /** Takes over what {@code entry} tells, in the transaction that moves the cursor. */
    void note(FeedEntry entry) {
        switch (entry.type()) {
            case "org.depositary.instrument.registered", "org.depositary.instrument.changed" ->
                noteInstrument(told(entry, InstrumentState.class));
            case "org.depositary.participant.registered", "org.depositary.participant.changed" ->
                noteParticipant(told(entry, ParticipantState.class));
            case "org.depositary.commitment.registered",
                    "org.depositary.commitment.changed",
                    "org.depositary.commitment.deleted" ->
                noteCommitment(told(entry, CommitmentState.class), entry.type().endsWith(".deleted"));
            case "org.depositary.participation.recorded",
                    "org.depositary.participation.corrected",
                    "org.depositary.participation.retracted" ->
                noteRole(told(entry, RoleState.class), entry.type().endsWith(".retracted"));
            default -> LOG.debugf("Nothing here depends on %s", entry.type());
        }
    }

    private <S> Told<S> told(FeedEntry entry, Class<S> form) {
        if (entry.data() == null) {
            throw new IllegalArgumentException("no data");
        }
        return new Told<>(mapper.convertValue(entry.data(), form), mapper.convertValue(entry.data(), WHOLE));
    }

    private void noteInstrument(Told<InstrumentState> told) {
        var state = told.state();
        var recorded = append("instrument.noted", "instruments/" + state.slug(), told.whole());
        instruments
                .findByIdOptional(state.id())
                .ifPresentOrElse(known -> known.note(state), () -> instruments.persist(new KnownInstrument(state)));
        var former = History.of(instrumentVersions.of(state.id())).latest();
        instrumentVersions.persist(new KnownInstrumentVersion(told, recorded, former));
        noted.fire(new InstrumentNoted(state.id()));
    }

    private void noteParticipant(Told<ParticipantState> told) {
        var state = told.state();
        var recorded = append("participant.noted", "participants/" + state.code(), told.whole());
        participants
                .findByIdOptional(state.code())
                .ifPresentOrElse(known -> known.note(state), () -> participants.persist(new KnownParticipant(state)));
        var former = History.of(participantVersions.of(state.code())).latest();
        participantVersions.persist(new KnownParticipantVersion(told, recorded, former));
        participantNoted.fire(new ParticipantNoted(state.code()));
    }

    private void noteCommitment(Told<CommitmentState> told, boolean gone) {
        var state = told.state();
        var subject = "instruments/" + state.instrument() + "/commitments/" + state.id();
        parts.commitment(new Noted<>(told, gone, append("commitment.noted", subject, told.whole())));
    }

    private void noteRole(Told<RoleState> told, boolean gone) {
        var state = told.state();
        var subject = "instruments/" + state.instrument() + "/participations/" + state.participant();
        parts.role(new Noted<>(told, gone, append("participation.noted", subject, told.whole())));
    }

    private Journal.Recorded append(String type, String subject, Object data) {
        return journal.append(Entry.of(type, subject, data, SELF));
    }
}
