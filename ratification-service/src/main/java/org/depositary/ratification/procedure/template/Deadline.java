package org.depositary.ratification.procedure.template;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A period as the law counts it: in exactly one unit, from {@code startsAt}, of which {@code starts} keeps the wording. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Deadline(
        Optional<Integer> hours,
        Optional<Integer> days,
        Optional<Integer> weeks,
        Optional<Integer> months,
        @JsonProperty(required = true) DeadlineKind kind,
        @JsonProperty(required = true) DeadlineEffect effect,
        Optional<String> starts,
        Optional<String> startsAt,
        Optional<String> note) {

    public Deadline {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(effect, "effect");
    }

    boolean hasOneUnit() {
        return Stream.of(hours, days, weeks, months).filter(Optional::isPresent).count() == 1;
    }
}
