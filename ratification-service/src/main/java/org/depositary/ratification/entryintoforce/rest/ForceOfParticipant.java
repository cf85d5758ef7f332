package org.depositary.ratification.entryintoforce.rest;

import java.time.LocalDate;
import org.depositary.rules.evaluation.Bond;
import org.depositary.rules.evaluation.Event;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one participant is by the rule, and since when the instrument is in force for it. */
@Schema(description = "What a participant is by the rule, and from when the instrument is in force for it.")
public record ForceOfParticipant(
        @Schema(examples = "SN") String participant,

        @Schema(examples = "CONTRACTING") Bond.Status status,
        @Nullable LocalDate consentedOn,
        @Nullable ForceSpan consentedBetween,
        @Nullable LocalDate entersIntoForceOn,
        @Nullable ForceSpan entersIntoForceBetween,

        @Schema(description = "How a decision puts it into force.")
        Event.@Nullable Mode mode) {

    static ForceOfParticipant of(Bond bond) {
        return new ForceOfParticipant(
                bond.participant(),
                bond.status(),
                ForceSpan.day(bond.consentedOn()),
                ForceSpan.between(bond.consentedOn()),
                ForceSpan.day(bond.entersIntoForceOn()),
                ForceSpan.between(bond.entersIntoForceOn()),
                bond.mode());
    }
}
