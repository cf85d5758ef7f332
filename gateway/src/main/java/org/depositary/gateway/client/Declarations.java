package org.depositary.gateway.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.depositary.gateway.Service;
import org.depositary.kit.time.AsOf;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** declarations-service: what was agreed, and by whom. */
@ApplicationScoped
public class Declarations {

    private final DeclarationsApi api;

    Declarations(@RestClient DeclarationsApi api) {
        this.api = api;
    }

    public Instrument instrument(String name, AsOf asOf) {
        return Reading.of(Service.DECLARATIONS, () -> api.instrument(name, TimeQuery.of(asOf)));
    }

    /** All instruments, whatever their number. */
    public Listing<InstrumentItem> instruments(AsOf asOf) {
        return Listing.of(cursor ->
                Reading.of(Service.DECLARATIONS, () -> api.instruments(PageQuery.at(cursor), TimeQuery.of(asOf))));
    }

    public Participant participant(String code, AsOf asOf) {
        return Reading.of(Service.DECLARATIONS, () -> api.participant(code, TimeQuery.of(asOf)));
    }

    public Listing<Participant> participants(AsOf asOf) {
        return Listing.of(cursor ->
                Reading.of(Service.DECLARATIONS, () -> api.participants(PageQuery.at(cursor), TimeQuery.of(asOf))));
    }

    /** The best of what is found in the texts of clauses. */
    public List<ClauseHit> clauses(ClauseQuery query) {
        return Reading.of(Service.DECLARATIONS, () -> api.clauses(query)).items();
    }
}
