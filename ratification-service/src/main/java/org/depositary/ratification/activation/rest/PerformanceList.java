package org.depositary.ratification.activation.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.depositary.kit.time.AsOf;
import org.depositary.ratification.activation.PerformanceView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was performed of the commitments in an instrument. */
@Schema(description = "What was performed of the commitments in an instrument, in the order of the days.")
public record PerformanceList(
        List<PerformanceView> items,
        LocalDate asAt,
        @Nullable Instant knownAt) {

    static PerformanceList of(List<PerformanceView> items, AsOf asOf) {
        return new PerformanceList(items, asOf.asAt(), asOf.knownAt().orElse(null));
    }
}
