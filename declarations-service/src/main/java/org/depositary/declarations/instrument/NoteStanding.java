package org.depositary.declarations.instrument;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depositary.kit.follow.FeedEntry;
import org.depositary.kit.identity.Caller;
import org.depositary.kit.identity.Roles;
import org.depositary.kit.journal.Entry;
import org.depositary.kit.journal.Journal;

/**
 * Takes over where instruments stand by the acts of participants. What is noted is in the own journal: its head alone says
 * whether an answer is current. The version of the instrument stays: nobody has changed what was agreed.
 */
@ApplicationScoped
class NoteStanding {

    private static final Caller SELF =
            new Caller("declarations-service", "declarations-service", Set.of(Roles.SERVICE), Set.of());

    private final Instrument.Repository instruments;
    private final KnownStanding.Repository standings;
    private final KeepStatus status;
    private final Journal journal;
    private final ObjectMapper mapper;

    NoteStanding(
            Instrument.Repository instruments,
            KnownStanding.Repository standings,
            KeepStatus status,
            Journal journal,
            ObjectMapper mapper) {
        this.instruments = instruments;
        this.standings = standings;
        this.status = status;
        this.journal = journal;
        this.mapper = mapper;
    }

    /** Takes over what {@code entry} tells, in the present transaction. */
    void note(FeedEntry entry) {
        if (entry.type().equals("org.depositary.standing.changed")) {
            note(mapper.convertValue(entry.data(), InstrumentStanding.class));
        }
    }

    private void note(InstrumentStanding standing) {
        var instrument = instruments
                .findByIdOptional(standing.id(), LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new IllegalArgumentException("Nobody registered " + standing.instrument()));
        var former = Optional.ofNullable(
                standings.last(List.of(instrument.id()), Optional.empty()).get(instrument.id()));
        var recorded = journal.append(Entry.of("standing.noted", instrument.subject(), standing, SELF));
        standings.persist(new KnownStanding(instrument.id(), standing, recorded, former));
        status.of(instrument);
    }
}
