package org.depositary.ratification.approval;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.depositary.kit.fact.Source;
import org.depositary.ratification.procedure.Requirement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What internal law asks in a case, as it is determined anew; the whole of what can be edited of an approval. */
@JsonIgnoreProperties({
    "id",
    "instrument",
    "participant",
    "track",
    "subject",
    "procedure",
    "stage",
    "stages",
    "nationalStage",
    "since",
    "latest",
    "next",
    "nextDeadline",
    "openConditions",
    "concluded",
    "attempts",
    "explanation",
    "changedAt",
    "holdsUntil",
    "computedBy",
    "asAt",
    "knownAt"
})
@Schema(description = "What internal law asks in an approval. Whatever else an approval shows is ignored.")
public record TermsRequest(
        @Schema(examples = "CONSENT") @NotNull Requirement requirement,

        @Schema(description = "The norm that asks it.", examples = "Constitution, art. 85(1)(23)")
        @Nullable
        @Size(max = 2000)
        String basis,

        @Schema(description = "Who determined it.", examples = "Ministry of Justice") @Nullable @Size(max = 500)
        String decidedBy,

        @Schema(description = "Why.") @Nullable @Size(max = 4000)
        String note,

        @Schema(description = "Why it is determined anew; kept with the journal's private part.")
        @Nullable
        @Size(max = 2000)
        String reason,

        @NotNull @Valid Source source) {

    ApprovalTerms.Asked asked() {
        return new ApprovalTerms.Asked(requirement, basis, decidedBy, note, source);
    }
}
