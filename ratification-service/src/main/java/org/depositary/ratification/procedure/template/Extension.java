package org.depositary.ratification.procedure.template;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Optional;

/** What a step adds to the running deadlines of others. */
public record Extension(
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> steps,
        @JsonProperty(required = true) Length by) {

    public Extension {
        steps = List.copyOf(steps);
    }

    /** By how much, at most. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Length(
            Optional<Integer> hours,
            Optional<Integer> days,
            Optional<Integer> weeks,
            Optional<Integer> months,
            @JsonProperty(required = true) DeadlineKind kind) {}
}
