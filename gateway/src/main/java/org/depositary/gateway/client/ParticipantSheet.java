package org.depositary.gateway.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JsonIgnoreProperties(ignoreUnknown = true)
record ParticipantSheet(List<Participant> items, @Nullable PageEnd page) implements Listing.Sheet<Participant> {

    ParticipantSheet {
        items = List.copyOf(items);
    }

    /** Its items say it, each for itself; a page is read at one instant. */
    @Override
    public @Nullable Instant knownAt() {
        return items.isEmpty() ? null : items.getFirst().knownAt();
    }
}
