package org.depositary.declarations.openpoint;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import org.depositary.kit.time.AsOf;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An open point as a reader sees it on a day. */
@Schema(name = "OpenPoint", description = "A question not yet agreed in a draft, and who stands where on it.")
public record OpenPointView(
        @Schema(description = "The instrument's slug.", examples = "peace-framework")
        String instrument,

        @JsonUnwrapped OpenPointDescription point,

        @Schema(description = "When what is shown was recorded.")
        Instant changedAt,

        @Schema(description = "The day asked about.") LocalDate asAt,
        @Nullable Instant knownAt) {

    static OpenPointView of(String instrument, OpenPointVersion version, AsOf asOf) {
        return new OpenPointView(
                instrument,
                version.description().on(asOf.asAt()),
                version.recordedAt(),
                asOf.asAt(),
                asOf.knownAt().orElse(null));
    }
}
