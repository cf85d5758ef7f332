package org.depositary.ratification.procedure.graph;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import java.util.Optional;

/** A step of a procedure graph; a gate rarely has a name. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record GraphStep(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) StepType type,
        Optional<String> name) {

    public GraphStep {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
    }

    /** The step as a sentence speaks of it. */
    String quoted() {
        return "“" + name.orElse(id) + "”";
    }
}
