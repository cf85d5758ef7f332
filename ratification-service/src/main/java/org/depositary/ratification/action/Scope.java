package org.depositary.ratification.action;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The clauses and territories to which an act is confined [VCLT 17, 29]; without any it is about all of them. */
@Schema(description = "The clauses and territories to which an act is confined.")
public record Scope(
        @Schema(description = "Clauses by eId.", examples = "[\"art_3\"]") @Nullable
        List<String> clauses,

        @Schema(description = "Territories as the act names them.", examples = "[\"Example Islands\"]") @Nullable
        List<String> territories) {

    public Scope {
        clauses = List.copyOf(Objects.requireNonNullElse(clauses, List.of()));
        territories = List.copyOf(Objects.requireNonNullElse(territories, List.of()));
    }
}
