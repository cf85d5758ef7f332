package org.depositary.gateway.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JsonIgnoreProperties(ignoreUnknown = true)
record ActSheet(
        List<Act> items, @Nullable PageEnd page, @Nullable Instant knownAt) implements Listing.Sheet<Act> {

    ActSheet {
        items = List.copyOf(items);
    }
}
