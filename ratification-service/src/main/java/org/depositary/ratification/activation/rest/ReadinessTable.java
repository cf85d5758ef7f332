package org.depositary.ratification.activation.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.depositary.kit.time.AsOf;
import org.depositary.ratification.activation.Readiness;
import org.depositary.ratification.activation.ReadinessView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The readiness of every obligor for every commitment in an instrument. */
@Schema(
        name = "ReadinessTable",
        description = "What each commitment in the instrument is for each of its obligors on the day, and why.")
public record ReadinessTable(
        @Schema(description = "The instrument's slug.", examples = "paris-declaration-2026")
        String instrument,

        @Schema(description = "How many are what.") Map<Readiness, Integer> counts,
        List<ReadinessView> items,

        @Schema(description = "What derived it.", examples = "readiness/1")
        String computedBy,

        LocalDate asAt,
        @Nullable Instant knownAt,

        @Schema(description = "The first day on which something here differs if nothing more is recorded.") @Nullable
        LocalDate holdsUntil) {

    private static final String ENGINE = "readiness/1";

    static ReadinessTable of(String instrument, List<ReadinessView> views, AsOf asOf) {
        return new ReadinessTable(
                instrument,
                views.stream().collect(Collectors.toMap(ReadinessView::readiness, _ -> 1, Integer::sum, TreeMap::new)),
                views,
                ENGINE,
                asOf.asAt(),
                asOf.knownAt().orElse(null),
                views.stream()
                        .map(ReadinessView::holdsUntil)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }
}
