package org.depositary.declarations.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import org.depositary.declarations.instrument.Instrument;
import org.depositary.declarations.instrument.Instruments;
import org.depositary.declarations.instrument.Participations;
import org.depositary.declarations.participant.Participant;
import org.depositary.declarations.participant.Participants;
import org.depositary.kit.paging.Cursor;
import org.depositary.kit.paging.Page;
import org.depositary.kit.time.AsOf;

/** Gives lists as tables. */
@ApplicationScoped
public class ExportTables {

    private final Participants participants;
    private final Participations participations;
    private final Instruments instruments;

    ExportTables(Participants participants, Participations participations, Instruments instruments) {
        this.participants = participants;
        this.instruments = instruments;
        this.participations = participations;
    }

    /** A page of a list, as a table. */
    public record Table(String csv, Page page) {}

    public Table instruments(Instrument.Filter filter, Cursor at, AsOf asOf) {
        var found = instruments.page(filter, at, asOf);
        return new Table(InstrumentTable.of(found.items()), found.page());
    }

    public Table participants(Participant.Filter filter, Cursor at, AsOf asOf) {
        var found = participants.page(filter, at, asOf);
        return new Table(ParticipantTable.ofParticipants(found.items()), found.page());
    }

    public String participations(Instrument instrument, AsOf asOf) {
        return ParticipantTable.ofParticipations(participations.of(instrument, asOf));
    }
}
