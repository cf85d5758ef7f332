package org.depositary.declarations.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.depositary.kit.fact.History;

/** Keeps what instruments can be searched by: their status through time, derived anew whenever what it rests on changes. */
@ApplicationScoped
class KeepStatus {

    private final InstrumentVersion.Repository versions;
    private final Besides besides;

    KeepStatus(InstrumentVersion.Repository versions, Besides besides) {
        this.versions = versions;
        this.besides = besides;
    }

    /** Derives it anew for {@code instrument}, whose row is locked. */
    void of(Instrument instrument) {
        History.of(versions.of(List.of(instrument.id()), Optional.empty()))
                .latest()
                .ifPresent(version ->
                        instrument.stands(StatusPeriod.of(version.description(), besides.of(instrument.id()))));
    }
}
