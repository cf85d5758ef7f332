package org.depositary.gateway.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.depositary.kit.time.AsOf;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far one instrument has got with every participant: what a screen shows, in one answer. */
@Schema(description = "How far one instrument has got with every participant.")
public record ProgressView(
        @Schema(description = "The instrument's slug.", examples = "example-treaty")
        String instrument,

        @Schema(description = "The day this is about.", examples = "2026-01-06")
        LocalDate asAt,

        @Schema(description = "The instant whose knowledge this is; only where one was asked for.") @Nullable
        Instant knownAt,

        @Schema(description = "How many approvals stand at each stage.", examples = "{\"COMMITTEE\": 1}")
        SortedMap<String, Long> counts,

        @Schema(description = "Absent while it is missing.") @Nullable
        ProgressForce entryIntoForce,

        @Schema(description = "By participant code.") List<ProgressParticipant> participants,

        @Schema(description = "The next deadline of every approval that has one; those with a day first.")
        List<ProgressDeadline> deadlines,

        @Schema(description = "Whether a part is missing; `missing` says which.")
        boolean partial,

        @Schema(description = "What this answer lacks and why; absent when it is whole.") @Nullable
        List<MissingPart> missing)
        implements Composite {

    static ProgressView of(String asked, AsOf asOf, ProgressParts parts) {
        var approvals = parts.approvalsFound();
        var missing = parts.missing();
        return new ProgressView(
                parts.canonicalName(asked),
                asOf.asAt(),
                asOf.knownAt().orElse(null),
                OverviewView.countsOf(approvals),
                parts.force().found().map(ProgressForce::of).orElse(null),
                ProgressParticipant.allOf(parts),
                ProgressDeadline.allOf(approvals),
                !missing.isEmpty(),
                missing.isEmpty() ? null : missing);
    }
}
