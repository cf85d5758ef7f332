package org.depositary.ratification.procedure.graph;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A way from one step to another, open from {@code validFrom} (inclusive) to {@code validTo} (exclusive). */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Route(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) String from,
        @JsonProperty(required = true) String to,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo) {

    public Route {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /** A route that is always open. */
    public static Route always(String id, String from, String to) {
        return new Route(id, from, to, Optional.empty(), Optional.empty());
    }

    @JsonIgnore
    boolean isDated() {
        return validFrom.isPresent() || validTo.isPresent();
    }

    boolean isOpenOn(LocalDate day) {
        return validFrom.map(from -> !day.isBefore(from)).orElse(true)
                && validTo.map(day::isBefore).orElse(true);
    }

    Stream<LocalDate> dates() {
        return Stream.concat(validFrom.stream(), validTo.stream());
    }
}
