package org.depositary.gateway.client;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.depositary.kit.text.MultilingualText;
import org.jspecify.annotations.Nullable;

/** A text of a clause in which what was searched for is found, with passages as safe HTML. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ClauseHit(
        String instrument,
        String eId,
        @Nullable String number,
        @Nullable MultilingualText heading,
        String language,
        List<String> passages) {

    public ClauseHit {
        requireNonNull(instrument, "instrument");
        requireNonNull(eId, "eId");
        requireNonNull(language, "language");
        passages = List.copyOf(passages);
    }
}
