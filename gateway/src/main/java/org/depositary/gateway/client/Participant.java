package org.depositary.gateway.client;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import org.depositary.kit.text.MultilingualText;
import org.jspecify.annotations.Nullable;

/** A participant's key and its name by language, and when that was known. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Participant(
        String code, MultilingualText name, @Nullable Instant knownAt) {

    public Participant {
        requireNonNull(code, "code");
        requireNonNull(name, "name");
    }
}
