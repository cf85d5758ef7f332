package org.depositary.ratification.activation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.depositary.kit.fact.Source;
import org.depositary.kit.text.MultilingualText;
import org.depositary.kit.time.PartialDate;
import org.depositary.ratification.action.RuleOverride;
import org.depositary.rules.EventType;
import org.depositary.rules.evaluation.Event;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A determination as it is recorded, or its next step, correction or retraction. */
@Schema(
        description =
                "What is alleged, assessed or determined. Without `supersedes` it is a new determination and needs"
                        + " `event`, `instruments`, `mechanism`, `effectiveFrom`, `occurredOn` and `source`. With `supersedes` and"
                        + " `reason` it is the next step of one, or, with the same status, a correction: whatever is left out stays"
                        + " as it was. With `retracts` and `reason` alone its last step is retracted.")
public record DeterminationRequest(
        @Schema(description = "An id of the client's own making.") @Nullable
        UUID id,

        @Schema(examples = "CEASEFIRE_IN_FORCE") @Nullable EventType event,

        @Schema(description = "ALLEGED unless given.", examples = "DETERMINED") @Nullable
        DeterminationStatus status,

        @Schema(
                description =
                        "The instruments under which it is made, by slug or id: it sets off commitments in these.",
                examples = "[\"paris-declaration-2026\"]")
        @Nullable
        @Size(min = 1, max = 50)
        List<String> instruments,

        @Schema(description = "Who asserts it.", examples = "UA") @Nullable @Size(min = 1, max = 100)
        String assertedBy,

        @Schema(examples = "SPECIAL_COMMISSION") @Nullable Mechanism mechanism,

        @Schema(description = "The day on which it was alleged, taken up, determined, rejected or withdrawn.") @Nullable
        PartialDate occurredOn,

        @Schema(description = "The day from which the event holds.") @Nullable
        PartialDate effectiveFrom,

        @Schema(description = "The first day on which it no longer holds, where it has ended.") @Nullable
        PartialDate effectiveUntil,

        @Schema(description = "The standard to which it is established.", examples = "credible")
        @Nullable
        @Size(min = 1, max = 200)
        String standard,

        @Schema(description = "Where that standard is set.") @Valid @Nullable
        Source standardSource,

        @Nullable @Size(max = 100) List<@Valid Evidence> evidence,
        @Valid @Nullable Attribution attribution,

        @Schema(description = "What is to be done to put it right.") @Nullable @Size(max = 50)
        List<MultilingualText> correctiveMeasures,

        @Schema(description = "Of a decision: those among whom it puts the instrument into force; all, unless given.")
        @Nullable
        @Size(max = 300)
        List<String> among,

        @Schema(description = "Of a decision: how it puts the instrument into force.")
        Event.@Nullable Mode mode,

        @Valid @Nullable Source source,

        @Schema(description = "The determination, or its last record, that this one follows or corrects.") @Nullable
        UUID supersedes,

        @Schema(description = "The determination, or its last record, whose last step is retracted.") @Nullable
        UUID retracts,

        @Schema(description = "Why, with `supersedes` or `retracts`.") @Nullable @Size(max = 2000)
        String reason,

        @Schema(description = "A rule that is set aside for this record, and why.") @Valid @Nullable
        RuleOverride override) {

    DeterminationStatus statusOr(DeterminationStatus otherwise) {
        return Objects.requireNonNullElse(status, otherwise);
    }
}
