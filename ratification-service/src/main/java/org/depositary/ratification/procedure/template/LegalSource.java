package org.depositary.ratification.procedure.template;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import java.util.Optional;

/** A text a procedure was written from, and whether its author has seen it. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record LegalSource(
        @JsonProperty(required = true) String citation,
        @JsonProperty(required = true) LegalSourceKind kind,
        @JsonProperty(required = true) boolean seen,
        Optional<String> ref,
        Optional<String> note) {

    public LegalSource {
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(kind, "kind");
    }
}
