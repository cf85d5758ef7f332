package org.depositary.ratification.approval;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.depositary.kit.fact.Source;
import org.depositary.kit.time.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a condition was fulfilled, as it is recorded; or the correction or retraction of such a record. */
@Schema(description = "That a condition of a consent was fulfilled.")
public record FulfilmentRequest(
        @Schema(description = "When it was fulfilled; needed.") @Nullable
        PartialDate occurredOn,

        @Nullable @Size(max = 4000) String note,

        @Schema(description = "The record that this one corrects.") @Nullable
        UUID supersedes,

        @Schema(description = "The record that was made in error; nothing else but `reason` is needed then.") @Nullable
        UUID retracts,

        @Schema(description = "Why a record is corrected or retracted.") @Nullable @Size(max = 2000)
        String reason,

        @Nullable @Valid Source source)
        implements CaseFactRequest {

    @Override
    public List<Part> needed() {
        return List.of(new Part("/occurredOn", occurredOn), new Part("/source", source));
    }
}
