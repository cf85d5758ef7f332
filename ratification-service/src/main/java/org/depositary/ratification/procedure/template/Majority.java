package org.depositary.ratification.procedure.template;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import java.util.Optional;

/**
 * The majority a vote needs; {@code of} is the wording of its base and quorum and is part of the rule.
 *
 * @param quorum the part of all members that must take part
 * @param atLeast the part of all members that must be in favour besides
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Majority(
        @JsonProperty(required = true) MajorityType type,
        Optional<MajorityBase> base,
        Optional<Share> quorum,
        Optional<Share> atLeast,
        @JsonProperty(required = true) String of) {

    public Majority {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(of, "of");
    }
}
