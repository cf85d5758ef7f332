package org.depositary.gateway.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An entry of a service's journal, as its feed gives it to anybody: sealed where it is not public. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record FeedEntry(
        String id,
        String type,
        @Nullable String subject,
        Instant time,
        @Nullable Instant settledat,
        @Nullable JsonNode data) {

    public FeedEntry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(time, "time");
    }

    public long position() {
        return Long.parseLong(id);
    }
}
