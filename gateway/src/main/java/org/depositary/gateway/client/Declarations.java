package org.depositary.gateway.client;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** declarations-service: what was agreed, and by whom. */
@ApplicationScoped
public class Declarations {

    private static final int MOST = 200;

    private final DeclarationsApi api;

    Declarations(@RestClient DeclarationsApi api) {
        this.api = api;
    }

    public Instrument instrument(String name) {
        return Reading.of(() -> api.instrument(name));
    }

    public Listing<Participant> participants() {
        return Listing.of(cursor -> Reading.of(() -> api.participants(MOST, cursor.orElse(null))));
    }
}
