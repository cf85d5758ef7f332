package org.depositary.ratification.activation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import org.depositary.kit.fact.Source;
import org.depositary.kit.text.MultilingualText;
import org.depositary.kit.time.PartialDate;
import org.depositary.rules.evaluation.Event;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a determination says besides its event and status; kept with its record. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "DeterminationDetails", description = "What a determination says besides its event and status.")
public record DeterminationDetails(
        @Schema(examples = "SPECIAL_COMMISSION") Mechanism mechanism,

        @Schema(description = "The day from which the event holds.")
        PartialDate effectiveFrom,

        @Schema(description = "The first day on which it no longer holds, where it has ended.") @Nullable
        PartialDate effectiveUntil,

        @Schema(description = "The standard to which it is established.", examples = "credible") @Nullable
        String standard,

        @Schema(description = "Where that standard is set.") @Nullable
        Source standardSource,

        @Schema(description = "What it is established by.") List<Evidence> evidence,
        @Nullable Attribution attribution,

        @Schema(description = "What is to be done to put it right.")
        List<MultilingualText> correctiveMeasures,

        @Schema(description = "Of a decision: those among whom it puts the instrument into force; all, where empty.")
        List<String> among,

        @Schema(description = "Of a decision: how it puts the instrument into force.")
        Event.@Nullable Mode mode,

        @Schema(description = "Why the record follows, corrects or retracts another.") @Nullable
        String reason) {

    public DeterminationDetails {
        evidence = List.copyOf(Objects.requireNonNullElse(evidence, List.of()));
        correctiveMeasures = List.copyOf(Objects.requireNonNullElse(correctiveMeasures, List.of()));
        among = List.copyOf(Objects.requireNonNullElse(among, List.of()));
    }
}
