package org.depositary.gateway.client;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import org.depositary.kit.text.MultilingualText;
import org.jspecify.annotations.Nullable;

/** An instrument as lists show it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record InstrumentItem(
        String slug,
        String kind,
        MultilingualText title,
        @Nullable MultilingualText shortTitle,
        String status,
        @Nullable Instant knownAt) {

    public InstrumentItem {
        requireNonNull(slug, "slug");
        requireNonNull(kind, "kind");
        requireNonNull(title, "title");
        requireNonNull(status, "status");
    }
}
