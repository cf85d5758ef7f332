package org.depositary.ratification.approval;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.depositary.kit.fact.Source;
import org.depositary.ratification.procedure.Requirement;
import org.depositary.rules.Track;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An approval to be opened. */
@Schema(description = "An approval to be opened: what a participant's internal law asks for an instrument on a track.")
public record ApprovalRequest(
        @Schema(description = "An id of the client's own making.") @Nullable
        UUID id,

        @Schema(description = "The instrument's slug or id.", examples = "trilateral-declaration-2026") @NotBlank
        String instrument,

        @Schema(examples = "UA") @NotBlank String participant,

        @Schema(examples = "HOSTING_OF_FOREIGN_FORCES") @NotNull
        Track track,

        @Schema(description = "What exactly is approved, where an instrument needs several approvals on one track.")
        @Nullable
        @Size(min = 1, max = 500)
        String subject,

        @Schema(examples = "CONSENT") @NotNull Requirement requirement,

        @Schema(description = "The norm that asks it.", examples = "Constitution, art. 85(1)(23)")
        @Nullable
        @Size(max = 2000)
        String basis,

        @Schema(description = "Who determined what it asks.", examples = "Ministry of Justice")
        @Nullable
        @Size(max = 500)
        String decidedBy,

        @Schema(description = "Why.") @Nullable @Size(max = 4000)
        String note,

        @Schema(
                description = "The id of the procedure that is followed, in the version that stands; none is normal.",
                examples = "ua-foreign-forces")
        @Nullable
        String procedure,

        @Schema(
                description = "The concluded approval that this attempt follows; the last about the same matter unless"
                        + " given.")
        @Nullable
        UUID follows,

        @NotNull @Valid Source source) {

    ApprovalTerms.Asked asked() {
        return new ApprovalTerms.Asked(requirement, basis, decidedBy, note, source);
    }
}
