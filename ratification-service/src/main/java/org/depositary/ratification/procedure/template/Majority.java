package org.depositary.ratification.procedure.template;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import java.util.Optional;

/** The majority a vote needs; {@code of} is the wording of its base and quorum and is part of the rule. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Majority(
        @JsonProperty(required = true) MajorityType type,
        Optional<MajorityBase> base,
        @JsonProperty(required = true) String of) {

    public Majority {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(of, "of");
    }
}
