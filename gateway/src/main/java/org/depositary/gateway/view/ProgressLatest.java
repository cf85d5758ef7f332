package org.depositary.gateway.view;

import java.util.Optional;
import org.depositary.gateway.client.Approval;
import org.depositary.kit.time.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What happened last in an approval. */
@Schema(description = "What happened last in an approval.")
public record ProgressLatest(
        @Schema(examples = "tabled") String step,

        @Schema(description = "Absent where the day is not known.") @Nullable
        PartialDate occurredOn) {

    static Optional<ProgressLatest> of(Approval approval) {
        return Optional.ofNullable(approval.latest())
                .map(latest -> new ProgressLatest(latest.step(), latest.occurredOn()));
    }
}
