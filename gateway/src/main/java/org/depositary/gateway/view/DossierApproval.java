package org.depositary.gateway.view;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;
import org.depositary.gateway.client.Approval;
import org.depositary.kit.text.MultilingualText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One approval in a participant's dossier. */
@Schema(description = "One approval of this participant.")
public record DossierApproval(
        String id,

        @Schema(description = "The instrument's slug.", examples = "example-treaty")
        String instrument,

        @Schema(description = "Absent while the instruments are missing.") @Nullable
        MultilingualText title,

        @Schema(examples = "FORCE_DEPLOYMENT") String track,
        @Schema(examples = "COMMITTEE") String stage,

        @Schema(description = "Absent while nothing has happened.") @Nullable
        ProgressLatest latest,

        @Schema(description = "Absent where no clock runs.") @Nullable
        ProgressNext nextDeadline) {

    /** In the order of instruments, then tracks. */
    static List<DossierApproval> allOf(List<Approval> approvals, Map<String, MultilingualText> titles) {
        return approvals.stream()
                .sorted(comparing(Approval::instrument)
                        .thenComparing(Approval::track)
                        .thenComparing(Approval::id))
                .map(approval -> of(approval, titles.get(approval.instrument())))
                .toList();
    }

    private static DossierApproval of(Approval approval, @Nullable MultilingualText title) {
        return new DossierApproval(
                approval.id(),
                approval.instrument(),
                title,
                approval.track(),
                approval.stage(),
                ProgressLatest.of(approval).orElse(null),
                ProgressNext.of(approval).orElse(null));
    }
}
