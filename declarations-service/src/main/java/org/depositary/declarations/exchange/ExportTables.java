package org.depositary.declarations.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import org.depositary.declarations.instrument.Instrument;
import org.depositary.declarations.instrument.Participations;
import org.depositary.declarations.participant.Participant;
import org.depositary.declarations.participant.Participants;
import org.depositary.kit.paging.Cursor;
import org.depositary.kit.paging.Page;
import org.depositary.kit.time.AsOf;

/** Gives lists as tables. */
@ApplicationScoped
public class ExportTables {

    private static final Participant.Filter EVERYBODY = new Participant.Filter(Set.of(), Instant.EPOCH);

    private final Participants participants;
    private final Participations participations;

    ExportTables(Participants participants, Participations participations) {
        this.participants = participants;
        this.participations = participations;
    }

    /** A page of a list, as a table. */
    public record Table(String csv, Page page) {}

    public Table participants(Cursor at, AsOf asOf) {
        var found = participants.page(EVERYBODY, at, asOf);
        return new Table(ParticipantTable.ofParticipants(found.items()), found.page());
    }

    public String participations(Instrument instrument, AsOf asOf) {
        return ParticipantTable.ofParticipations(participations.of(instrument, asOf));
    }
}
