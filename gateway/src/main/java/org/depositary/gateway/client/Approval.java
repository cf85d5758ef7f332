package org.depositary.gateway.client;

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

    /** What happened last. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Latest(String step, @Nullable PartialDate occurredOn) {}

    /** The clock that runs out first; without a day where it cannot be calculated. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Deadline(String kind, @Nullable String endsOn, String status) {}
}
