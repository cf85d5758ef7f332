package org.depositary.ratification.entryintoforce.rest;

import java.time.LocalDate;
import org.depositary.rules.ActionType;
import org.depositary.rules.evaluation.Act;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An act by which a condition was met. */
@Schema(description = "An act by which the condition was met.")
public record ForceAct(
        @Schema(examples = "FR") String participant,
        @Schema(examples = "RATIFICATION") ActionType type,
        @Nullable LocalDate occurredOn,
        @Nullable ForceSpan occurredBetween) {

    static ForceAct of(Act act) {
        return new ForceAct(
                act.participant(), act.type(), ForceSpan.day(act.occurredOn()), ForceSpan.between(act.occurredOn()));
    }
}
