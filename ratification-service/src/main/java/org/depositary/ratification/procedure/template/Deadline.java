package org.depositary.ratification.procedure.template;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A period as the law counts it: in exactly one unit, from {@code startsAt}, of which {@code starts} keeps the wording;
 * in sitting days of the named {@code chambers}, of all where none is named.
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Deadline(
        Optional<Integer> hours,
        Optional<Integer> days,
        Optional<Integer> weeks,
        Optional<Integer> months,
        @JsonProperty(required = true) DeadlineKind kind,
        @JsonProperty(required = true) DeadlineEffect effect,

        @JsonSetter(nulls = Nulls.AS_EMPTY) @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<String> chambers,

        @JsonSetter(nulls = Nulls.AS_EMPTY) @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<Standstill> standsStillDuring,

        Optional<String> starts,
        Optional<String> startsAt,
        Optional<String> note) {

    public Deadline {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(effect, "effect");
        chambers = List.copyOf(chambers);
        standsStillDuring = List.copyOf(standsStillDuring);
    }

    boolean hasOneUnit() {
        return Stream.of(hours, days, weeks, months).filter(Optional::isPresent).count() == 1;
    }
}
