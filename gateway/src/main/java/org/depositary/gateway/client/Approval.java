package org.depositary.gateway.client;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.depositary.kit.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** One participant's approval of an instrument on one track, as lists show it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Approval(
        String id,
        String instrument,
        String participant,
        String track,
        String stage,
        @Nullable Latest latest,
        @Nullable Deadline nextDeadline) {

    public Approval {
        requireNonNull(id, "id");
        requireNonNull(instrument, "instrument");
        requireNonNull(participant, "participant");
        requireNonNull(track, "track");
        requireNonNull(stage, "stage");
    }

    /** What happened last. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Latest(String step, @Nullable PartialDate occurredOn) {

        public Latest {
            requireNonNull(step, "step");
        }
    }

    /** The clock that runs out first; without a day where it cannot be calculated. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Deadline(String kind, @Nullable String endsOn, String status) {

        public Deadline {
            requireNonNull(kind, "kind");
            requireNonNull(status, "status");
        }
    }
}
