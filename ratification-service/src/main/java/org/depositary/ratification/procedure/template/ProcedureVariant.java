package org.depositary.ratification.procedure.template;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import java.util.Optional;

/** Another route with its own majority or deadline, described and not drawn as steps. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ProcedureVariant(
        @JsonProperty(required = true) String id,
        Optional<ProcedureType> type,
        @JsonProperty(required = true) String description,
        Optional<Majority> majority,
        Optional<Deadline> deadline,
        Optional<String> basis,
        @JsonProperty(required = true) ConfidenceLevel confidence) {

    public ProcedureVariant {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(confidence, "confidence");
    }
}
