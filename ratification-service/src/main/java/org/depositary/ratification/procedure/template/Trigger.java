package org.depositary.ratification.procedure.template;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/** What sets an optional step off: another step that turned out in this way. */
public record Trigger(
        @JsonProperty(required = true) String step,
        @JsonProperty(required = true) Outcome outcome) {

    public Trigger {
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(outcome, "outcome");
    }
}
