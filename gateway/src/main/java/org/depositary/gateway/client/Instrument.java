package org.depositary.gateway.client;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An instrument, as far as a view needs it: the name that stands in paths, and when that was known. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Instrument(String slug, @Nullable Instant knownAt) {

    public Instrument {
        requireNonNull(slug, "slug");
    }
}
