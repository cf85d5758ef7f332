package org.depositary.gateway.view;

import org.depositary.gateway.client.Approval;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One approval of a participant: a cell of the matrix. */
@Schema(description = "One approval of a participant.")
public record ProgressApproval(
        String id,
        @Schema(examples = "FORCE_DEPLOYMENT") String track,
        @Schema(examples = "COMMITTEE") String stage,

        @Schema(description = "Absent while nothing has happened.") @Nullable
        ProgressLatest latest,

        @Schema(description = "Absent where no clock runs.") @Nullable
        ProgressNext nextDeadline) {

    static ProgressApproval of(Approval approval) {
        return new ProgressApproval(
                approval.id(),
                approval.track(),
                approval.stage(),
                ProgressLatest.of(approval).orElse(null),
                ProgressNext.of(approval).orElse(null));
    }
}
