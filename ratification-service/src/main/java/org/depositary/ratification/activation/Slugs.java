package org.depositary.ratification.activation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.depositary.ratification.instrument.KnownInstrument;

/** What instruments are called today. */
record Slugs(Map<UUID, String> known) {

    static Slugs of(Collection<UUID> ids, KnownInstrument.Repository instruments) {
        return new Slugs(instruments.slugs(ids));
    }

    List<String> of(List<UUID> ids) {
        return ids.stream().map(known::get).filter(Objects::nonNull).toList();
    }
}
