package org.depositary.declarations.openpoint;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.depositary.declarations.clause.EId;
import org.depositary.kit.fact.Source;
import org.depositary.kit.text.MultilingualText;
import org.depositary.kit.time.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A question not yet agreed in a draft: what it asks, which clauses it touches, who stands where. */
@JsonIgnoreProperties({"instrument", "changedAt", "asAt", "knownAt"})
@Schema(description = "All that can be edited of an open point; read-only fields sent back are ignored.")
public record OpenPointDescription(
        @Schema(description = "Its stable id within the instrument.", examples = "remaining-part")
        @NotNull
        @Pattern(
                regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*",
                message = "is not a slug: small letters, digits and single hyphens")
        String id,

        @Schema(description = "What is not agreed.") @NotNull
        MultilingualText text,

        @Schema(description = "The clauses it touches, by eId.", examples = "[\"para_3\"]") @Nullable
        List<EId> clauses,

        @Nullable List<@Valid Position> positions,
        @NotNull OpenPointStatus status,

        @Schema(description = "Since when it stands so, where known.") @Nullable
        PartialDate since,

        @NotNull @Valid Source source) {

    public OpenPointDescription {
        clauses = List.copyOf(Objects.requireNonNullElse(clauses, List.of()));
        positions = List.copyOf(Objects.requireNonNullElse(positions, List.of()));
    }

    @Override
    public List<EId> clauses() {
        return Objects.requireNonNull(clauses);
    }

    @Override
    public List<Position> positions() {
        return Objects.requireNonNull(positions);
    }

    Set<String> participants() {
        return positions().stream()
                .map(position -> position.participant().value())
                .collect(Collectors.toSet());
    }

    boolean stoodSoOn(LocalDate day) {
        return since == null || !since.to().isAfter(day);
    }

    /** The same, with the positions taken by {@code day}. */
    OpenPointDescription on(LocalDate day) {
        var taken = positions().stream()
                .filter(position -> position.wasTakenBy(day))
                .toList();
        return new OpenPointDescription(id, text, clauses, taken, status, since, source);
    }
}
