package org.depositary.declarations.instrument;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How an instrument stands to another, or to one clause of it. */
@Schema(description = "How the instrument stands to another, or to one clause of it.")
public record Relation(
        @NotNull Kind kind,

        @Schema(description = "The other instrument's slug.", examples = "paris-declaration-2026") @NotBlank
        String instrument,

        @Schema(description = "The eId of the clause it is about.", examples = "para_3") @Nullable
        String clause) {

    /** What the one does to the other. */
    @Schema(name = "RelationKind")
    public enum Kind {
        AMENDS,
        SUPPLEMENTS,
        IMPLEMENTS,
        SUPERSEDES,
        ANNEX_OF,
        /** Two that enter into force together depend on one another. */
        DEPENDS_ON_ENTRY_INTO_FORCE_OF,
        /** A political declaration becomes a binding treaty. */
        TRANSLATES_INTO;

        /** Whether it goes one way only, so that a chain of it never comes back. */
        boolean forbidsCycles() {
            return this != SUPPLEMENTS && this != DEPENDS_ON_ENTRY_INTO_FORCE_OF;
        }
    }
}
