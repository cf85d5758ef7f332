package org.depositary.gateway.view;

import java.util.Optional;
import org.depositary.gateway.client.Approval;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The clock that runs out first in an approval. */
@Schema(description = "The deadline that comes next in an approval.")
public record ProgressNext(
        @Schema(examples = "SITTING_DAYS") String kind,

        @Schema(description = "Absent where the day cannot be calculated.", examples = "2026-02-27") @Nullable
        String endsOn,

        @Schema(examples = "CALCULATED") String status) {

    static Optional<ProgressNext> of(Approval approval) {
        return Optional.ofNullable(approval.nextDeadline())
                .map(next -> new ProgressNext(next.kind(), next.endsOn(), next.status()));
    }
}
