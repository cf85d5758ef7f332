package org.depositary.gateway.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.depositary.gateway.client.Force;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far the instrument is from entering into force (VCLT art. 24). */
@Schema(description = "How far the instrument is from entering into force.")
public record ProgressForce(
        @Schema(
                description =
                        "Whether the condition is met; UNKNOWN where a date is not exact, or a fact is not known.",
                examples = "FALSE")
        String truth,

        @Schema(description = "What there is; absent where the condition is no matter of counting.", examples = "1")
        @Nullable
        BigDecimal have,

        @Schema(description = "What is needed; absent where the condition is no matter of counting.", examples = "60")
        @Nullable
        BigDecimal need,

        @Schema(description = "Who is missing; empty where that cannot be said.", examples = "[\"XB\"]")
        List<String> missing,

        @Schema(description = "Once the condition is met; it may lie after `asAt`.", examples = "2026-03-01") @Nullable
        String entersIntoForceOn) {

    static ProgressForce of(Force force) {
        var progress = Optional.ofNullable(force.progress());
        return new ProgressForce(
                force.truth(),
                progress.map(Force.Progress::have).orElse(null),
                progress.map(Force.Progress::need).orElse(null),
                progress.map(Force.Progress::missing).orElse(List.of()),
                force.entersIntoForceOn());
    }
}
