package org.depositary.ratification.approval;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.depositary.kit.fact.Source;
import org.depositary.kit.text.MultilingualText;
import org.depositary.kit.time.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A condition of a consent, as it is recorded; or the correction or retraction of such a record. */
@Schema(description = "A condition on which consent is given.")
public record ConditionRequest(
        @Schema(description = "Needed.") @Nullable ConditionKind kind,

        @Schema(description = "What is to be done; needed.") @Nullable
        MultilingualText text,

        @Schema(description = "Before what it is to be fulfilled; needed.") @Nullable
        DueBefore dueBefore,

        @Schema(description = "By which day, with DATE.", examples = "2027-01-31") @Nullable
        LocalDate dueOn,

        @Schema(description = "The step of the procedure that imposed it.", examples = "senate") @Nullable
        String step,

        @Schema(description = "When it was imposed; needed.") @Nullable
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
        return List.of(
                new Part("/kind", kind),
                new Part("/text", text),
                new Part("/dueBefore", dueBefore),
                new Part("/occurredOn", occurredOn),
                new Part("/source", source));
    }
}
