package org.depositary.ratification.participation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.UUID;
import org.depositary.kit.identity.Caller;
import org.depositary.kit.identity.Roles;
import org.depositary.kit.journal.Entry;
import org.depositary.kit.journal.Journal;
import org.depositary.ratification.entryintoforce.ForceLookedAt;

/** Tells in the journal where an instrument as a whole stands, whenever that is not what was told last. */
@ApplicationScoped
class TellStanding {

    private static final Caller SELF =
            new Caller("ratification-service", "ratification-service", Set.of(Roles.SERVICE), Set.of());

    private final Standings standings;
    private final ToldStanding.Repository told;
    private final Journal journal;

    TellStanding(Standings standings, ToldStanding.Repository told, Journal journal) {
        this.standings = standings;
        this.told = told;
        this.journal = journal;
    }

    /** The whole of it, as its journal entry gives it. */
    record StandingState(
            UUID id, String instrument, @JsonUnwrapped InstrumentStanding standing) {}

    void tell(@Observes ForceLookedAt looked) {
        var instrument = looked.instrument();
        var standing = standings.ofTheWhole(instrument, looked.today());
        var former = told.last(instrument.id());
        if (former.map(last -> last.standing().equals(standing)).orElseGet(standing::isNothing)) {
            return;
        }
        var recorded = journal.append(Entry.of(
                "standing.changed",
                instrument.subject(),
                new StandingState(instrument.id(), instrument.slug(), standing),
                SELF));
        told.persist(new ToldStanding(instrument.id(), standing, recorded, former));
    }
}
