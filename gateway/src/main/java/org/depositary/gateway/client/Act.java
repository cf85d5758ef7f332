package org.depositary.gateway.client;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.depositary.kit.time.PartialDate;

/** What one participant did towards the others under an instrument, as lists show it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Act(String id, String instrument, String type, PartialDate occurredOn) {

    public Act {
        requireNonNull(id, "id");
        requireNonNull(instrument, "instrument");
        requireNonNull(type, "type");
        requireNonNull(occurredOn, "occurredOn");
    }
}
