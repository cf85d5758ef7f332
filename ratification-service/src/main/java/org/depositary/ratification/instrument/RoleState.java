package org.depositary.ratification.instrument;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Objects;
import java.util.UUID;
import org.depositary.kit.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A role of a participant in an instrument, as the feed tells it.
 *
 * @param until the last day on which it is held
 * @param supersedes the record that this one corrects
 * @param retracts the record that is taken back
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record RoleState(
        @Nullable UUID id,
        String instrument,
        String participant,
        String role,
        @Nullable PartialDate from,
        @Nullable PartialDate until,
        @Nullable UUID supersedes,
        @Nullable UUID retracts) {

    RoleState {
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(participant, "participant");
        Objects.requireNonNull(role, "role");
    }

    /** The record in whose place this one comes. */
    @Nullable
    UUID former() {
        return supersedes != null ? supersedes : retracts;
    }
}
