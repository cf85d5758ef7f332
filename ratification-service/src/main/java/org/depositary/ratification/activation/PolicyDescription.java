package org.depositary.ratification.activation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who may determine what under an instrument: the whole of it. */
@JsonIgnoreProperties({"instrument"})
@Schema(
        name = "DeterminationPolicy",
        description = "Who may determine which events under an instrument; nobody is named where nobody has said so.")
public record PolicyDescription(
        @Schema(description = "The first that names a type of event is about it, else the first that names none.")
        @NotNull
        @Size(max = 50)
        List<@Valid @NotNull PolicyRule> rules) {

    static PolicyDescription of(Optional<DeterminationPolicy> policy) {
        return new PolicyDescription(policy.map(DeterminationPolicy::rules).orElse(List.of()));
    }
}
