package org.depositary.ratification.approval;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.depositary.kit.fact.Source;
import org.depositary.kit.text.MultilingualText;
import org.depositary.kit.time.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a motion was made, or withdrawn, as it is recorded; or the correction or retraction of such a record. */
@Schema(description = "That a motion was made in a chamber; with `withdraws`, that one was withdrawn.")
public record MotionRequest(
        @Schema(description = "What it asks; needed unless one is withdrawn.") @Nullable
        MotionKind kind,

        @Schema(description = "In which chamber.", examples = "commons") @Nullable @Size(max = 100)
        String chamber,

        @Schema(description = "Its wording.") @Nullable MultilingualText text,

        @Schema(description = "Whether the approval fails when it is carried; not unless given.", examples = "false")
        @Nullable
        Boolean fatal,

        @Schema(description = "When it was made, or withdrawn.") @Nullable
        PartialDate occurredOn,

        @Schema(description = "The motion that is withdrawn.") @Nullable
        UUID withdraws,

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
        return List.of(
                new Part("/kind", withdraws == null ? kind : withdraws),
                new Part("/occurredOn", occurredOn),
                new Part("/source", source));
    }
}
