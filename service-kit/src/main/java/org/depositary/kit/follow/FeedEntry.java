package org.depositary.kit.follow;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** An entry of the feed: {@code data} is the whole state after what happened. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record FeedEntry(
        String id,
        String type,
        @Nullable String subject,
        @Nullable JsonNode data) {

    /** Its place in the feed: 1, 2, 3 … without gaps. */
    public long position() {
        return Long.parseLong(id);
    }
}
