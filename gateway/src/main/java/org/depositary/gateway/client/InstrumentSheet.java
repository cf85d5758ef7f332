package org.depositary.gateway.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JsonIgnoreProperties(ignoreUnknown = true)
record InstrumentSheet(List<InstrumentItem> items, @Nullable PageEnd page) implements Listing.Sheet<InstrumentItem> {

    InstrumentSheet {
        items = List.copyOf(items);
    }

    /** Its items say it, each for itself; a page is read at one instant. */
    @Override
    public @Nullable Instant knownAt() {
        return items.isEmpty() ? null : items.getFirst().knownAt();
    }
}
