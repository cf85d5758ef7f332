package org.depositary.gateway.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JsonIgnoreProperties(ignoreUnknown = true)
record ApprovalSheet(
        List<Approval> items,
        @Nullable PageEnd page,
        @Nullable Instant knownAt) implements Listing.Sheet<Approval> {

    ApprovalSheet {
        items = List.copyOf(items);
    }
}
