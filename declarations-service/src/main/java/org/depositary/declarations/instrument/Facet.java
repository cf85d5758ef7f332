package org.depositary.declarations.instrument;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One side of where an instrument stands, since when, and why. */
@Schema(name = "StatusFacet", description = "One side of where an instrument stands, since when, and why.")
public record Facet(
        @Schema(examples = "ADOPTED") String status,

        @Schema(description = "The first day on which it stood so, where known.") @Nullable
        LocalDate since,

        @Schema(examples = "The text was adopted on 2026-01-06.")
        String because) {}
