package org.depositary.ratification.activation;

import java.time.Instant;
import java.util.UUID;
import org.depositary.kit.fact.Source;
import org.depositary.kit.text.MultilingualText;
import org.depositary.kit.time.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That an obligor performed a commitment. */
@Schema(name = "Performance", description = "That an obligor performed a commitment.")
public record PerformanceView(
        UUID id,
        @Schema(examples = "fortifications") String commitment,
        @Schema(examples = "FR") String participant,
        PartialDate occurredOn,
        @Nullable MultilingualText note,
        Source source,
        Instant recordedAt) {

    static PerformanceView of(Performance performance) {
        return new PerformanceView(
                performance.id(),
                performance.commitment(),
                performance.participant(),
                performance.occurredOn(),
                performance.note(),
                performance.source(),
                performance.recordedAt());
    }
}
