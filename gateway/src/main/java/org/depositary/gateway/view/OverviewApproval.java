package org.depositary.gateway.view;

import org.depositary.gateway.client.Approval;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One cell of the overview: where one participant's approval of an instrument stands. */
@Schema(description = "Where one participant's approval of an instrument stands.")
public record OverviewApproval(
        String id,
        @Schema(examples = "XA") String participant,
        @Schema(examples = "FORCE_DEPLOYMENT") String track,
        @Schema(examples = "COMMITTEE") String stage,

        @Schema(description = "Absent while nothing has happened.") @Nullable
        ProgressLatest latest,

        @Schema(description = "Absent where no clock runs.") @Nullable
        ProgressNext nextDeadline) {

    static OverviewApproval of(Approval approval) {
        return new OverviewApproval(
                approval.id(),
                approval.participant(),
                approval.track(),
                approval.stage(),
                ProgressLatest.of(approval).orElse(null),
                ProgressNext.of(approval).orElse(null));
    }
}
