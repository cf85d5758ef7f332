package org.depositary.ratification.procedure.template;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import java.util.Optional;

/** A heavier majority that replaces the ordinary one on a condition. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record MajorityVariant(
        @JsonProperty(required = true) String condition,
        @JsonProperty(required = true) Majority majority,
        Optional<ConfidenceLevel> confidence) {

    public MajorityVariant {
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(majority, "majority");
    }
}
