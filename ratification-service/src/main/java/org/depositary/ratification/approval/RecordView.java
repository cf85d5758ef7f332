package org.depositary.ratification.approval;

import java.time.Instant;
import java.util.UUID;
import org.depositary.kit.fact.Source;
import org.depositary.kit.fact.Verification;
import org.depositary.kit.time.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is told of every record in a case, whatever it tells. */
@Schema(name = "CaseRecord", description = "When it happened, when and from what it was recorded, and how it stands.")
public record RecordView(
        UUID approval,
        @Schema(examples = "UA") String participant,
        PartialDate occurredOn,
        @Nullable String note,
        Source source,

        @Schema(description = "RETRACTED: recorded that what it supersedes was recorded in error.")
        Verification verification,

        @Schema(description = "The record that this one corrects or retracts.") @Nullable
        UUID supersedes,

        @Schema(description = "The record that corrects or retracts this one.") @Nullable
        UUID supersededBy,

        @Schema(description = "When it was entered.") Instant recordedAt) {

    static RecordView of(CaseRecord record, ApprovalFile file) {
        return new RecordView(
                record.approvalCase(),
                record.participant(),
                record.occurredOn(),
                record.note(),
                record.source(),
                record.verification(),
                record.supersedes().orElse(null),
                file.recorded().successor(record.id()).orElse(null),
                record.recordedAt());
    }
}
