package org.depositary.ratification.procedure.template;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import java.util.Optional;

/** How sure the author is of a procedure's central rule, and why. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Confidence(@JsonProperty(required = true) ConfidenceLevel level, Optional<String> note) {

    public Confidence {
        Objects.requireNonNull(level, "level");
    }
}
