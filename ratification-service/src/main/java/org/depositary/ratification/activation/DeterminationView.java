package org.depositary.ratification.activation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.depositary.kit.fact.Source;
import org.depositary.kit.fact.Verification;
import org.depositary.kit.time.AsOf;
import org.depositary.kit.time.PartialDate;
import org.depositary.rules.EventType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A determination as a reader sees it on a day. */
@Schema(
        name = "Determination",
        description =
                "Whether an event that commitments wait for has been established, how, and what others say of it.")
public record DeterminationView(
        UUID id,

        @Schema(description = "The record that counts on the day; name it, or `id`, in `supersedes`.")
        UUID record,

        @Schema(examples = "CEASEFIRE_IN_FORCE") EventType event,

        @Schema(description = "Absent on a day before its first step, and when all were retracted.") @Nullable
        DeterminationStatus status,

        @Schema(description = "The day on which it came to that status.") @Nullable
        PartialDate occurredOn,

        @Schema(description = "The instruments under which it is made, by slug.")
        List<String> instruments,

        @Nullable String assertedBy,
        @JsonUnwrapped DeterminationDetails details,

        @Schema(description = "What was recorded of it, in order, corrections and retractions included.")
        List<Step> history,

        @Schema(description = "The last word of each participant, as of the day.")
        List<PositionView> positions,

        List<DeterminationFlag> flags,
        Source source,
        Verification verification,
        Instant recordedAt,
        LocalDate asAt,
        @Nullable Instant knownAt) {

    /** What was recorded at one time. */
    @Schema(name = "DeterminationRecord", description = "What was recorded of a determination at one time.")
    public record Step(
            UUID id,
            @Schema(examples = "STEP") String manner,
            DeterminationStatus status,
            PartialDate occurredOn,
            @Nullable String reason,
            Instant recordedAt) {

        static Step of(Determination record) {
            return new Step(
                    record.id(),
                    record.manner().name(),
                    record.status(),
                    record.occurredOn(),
                    record.details().reason(),
                    record.recordedAt());
        }
    }

    static DeterminationView of(DeterminationCourse course, Beside beside, AsOf asOf) {
        var counts = course.on(asOf.asAt());
        var told = counts.or(course::standing).orElseGet(course::last);
        return new DeterminationView(
                course.root(),
                told.id(),
                told.event(),
                counts.map(Determination::status).orElse(null),
                counts.map(Determination::occurredOn).orElse(null),
                beside.slugs().of(told.instruments()),
                told.assertedBy().orElse(null),
                told.details(),
                course.records().rows().stream().map(Step::of).toList(),
                beside.positions().on(asOf.asAt()).values().stream()
                        .map(PositionView::of)
                        .sorted(java.util.Comparator.comparing(PositionView::participant))
                        .toList(),
                told.flags(),
                told.source(),
                course.steps().isEmpty() ? Verification.RETRACTED : told.verification(),
                told.recordedAt(),
                asOf.asAt(),
                asOf.knownAt().orElse(null));
    }

    /** What stands beside the records of a determination: what others say, and what its instruments are called. */
    record Beside(Positions positions, Slugs slugs) {}
}
