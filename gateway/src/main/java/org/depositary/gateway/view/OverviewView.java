package org.depositary.gateway.view;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.depositary.gateway.client.Approval;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All instruments by all participants: the matrix that a screen shows first. */
@Schema(name = "Overview", description = "All instruments by all participants, and the stage of each approval.")
public record OverviewView(
        @Schema(description = "The day this is about.", examples = "2026-01-06")
        LocalDate asAt,

        @Schema(description = "The instant whose knowledge this is; only where one was asked for.") @Nullable
        Instant knownAt,

        @Schema(description = "How many approvals stand at each stage.", examples = "{\"COMMITTEE\": 1}")
        SortedMap<String, Long> counts,

        @Schema(description = "The rows, by slug: every instrument, also without an approval.")
        List<OverviewInstrument> instruments,

        @Schema(description = "The columns, by code: everybody who has an approval.")
        List<OverviewParticipant> participants,

        @Schema(description = "Whether a part is missing; `missing` says which.")
        boolean partial,

        @Schema(description = "What this answer lacks and why; absent when it is whole.") @Nullable
        List<MissingPart> missing)
        implements Composite {

    static OverviewView of(AsKnown<OverviewParts> known) {
        var parts = known.parts();
        var approvals = parts.approvalsFound();
        var missing = parts.missing();
        return new OverviewView(
                known.asOf().asAt(),
                known.asOf().knownAt().orElse(null),
                countsOf(approvals),
                OverviewInstrument.allOf(parts),
                OverviewParticipant.allOf(parts),
                !missing.isEmpty(),
                missing.isEmpty() ? null : missing);
    }

    /** How many of {@code approvals} stand at each stage. */
    static SortedMap<String, Long> countsOf(List<Approval> approvals) {
        return approvals.stream().collect(groupingBy(Approval::stage, TreeMap::new, counting()));
    }
}
