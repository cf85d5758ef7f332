package org.depositary.ratification.instrument;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Objects;

/** What tells a commitment from others, as the feed tells it: its instrument's slug and its id there. */
@JsonIgnoreProperties(ignoreUnknown = true)
record CommitmentState(String instrument, String id) {

    CommitmentState {
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(id, "id");
    }
}
