package org.depositary.declarations.openpoint.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.depositary.declarations.openpoint.Agreement;
import org.depositary.declarations.openpoint.OpenPointView;
import org.depositary.declarations.openpoint.OpenPoints;
import org.depositary.kit.time.AsOf;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an instrument leaves open, and what share of it is closed. */
@Schema(description = "What an instrument leaves open, and what share of it is closed.")
public record OpenPointList(
        List<OpenPointView> items,

        @Schema(description = "Over all points, whatever the list was narrowed to.")
        Agreement agreement,

        LocalDate asAt,
        @Nullable Instant knownAt) {

    static OpenPointList of(OpenPoints.Found found, AsOf asOf) {
        return new OpenPointList(
                found.points(), found.agreement(), asOf.asAt(), asOf.knownAt().orElse(null));
    }
}
