package org.depositary.ratification.instrument;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Objects;
import java.util.UUID;
import org.depositary.kit.text.MultilingualText;

/** What this service needs of an instrument, as the feed tells it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record InstrumentState(UUID id, String slug, String kind, MultilingualText title) {

    InstrumentState {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(slug, "slug");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
    }
}
