package org.depositary.gateway.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JsonIgnoreProperties(ignoreUnknown = true)
record ParticipationSheet(
        List<Participation> items,
        @Nullable PageEnd page,
        @Nullable Instant knownAt) implements Listing.Sheet<Participation> {

    ParticipationSheet {
        items = List.copyOf(items);
    }
}
