package org.depositary.ratification.procedure.template;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import java.util.Optional;

/** A case that the law leaves outside the procedure. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Exemption(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) String effect,
        Optional<String> condition,
        Optional<String> basis,
        @JsonProperty(required = true) ConfidenceLevel confidence) {

    public Exemption {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(confidence, "confidence");
    }
}
