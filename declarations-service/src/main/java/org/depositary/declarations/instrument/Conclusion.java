package org.depositary.declarations.instrument;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.depositary.kit.fact.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How an instrument came about, where that is known. */
@Schema(description = "How the instrument came about, where that is known.")
public record Conclusion(
        @NotNull Manner manner,
        @Nullable String note,
        @Valid @Nullable Source source) {

    /** By what act it was concluded. */
    @Schema(name = "ConclusionManner")
    public enum Manner {
        SIGNATURE,
        EXCHANGE_OF_INSTRUMENTS,
        ADOPTION_BY_ORGAN,
        ISSUED_JOINTLY,
        UNDETERMINED
    }
}
