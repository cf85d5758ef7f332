package org.depositary.ratification.procedure.template;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/** A part of all members of a body, to be reached or, where {@code strict}, to be exceeded. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Share(
        @JsonProperty(required = true) int numerator,
        @JsonProperty(required = true) int denominator,
        Optional<Boolean> strict) {

    public Share {
        if (numerator < 1 || denominator < numerator) {
            throw new IllegalArgumentException("%d/%d is no part of a body.".formatted(numerator, denominator));
        }
    }
}
