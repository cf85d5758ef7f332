package org.depositary.gateway.client;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** Where one participant stands towards an instrument, as its acts say. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Participation(String participant, String status) {

    public Participation {
        requireNonNull(participant, "participant");
        requireNonNull(status, "status");
    }
}
