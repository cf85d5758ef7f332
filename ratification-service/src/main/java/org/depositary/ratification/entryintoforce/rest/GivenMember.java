package org.depositary.ratification.entryintoforce.rest;

import java.time.LocalDate;
import org.depositary.rules.evaluation.Member;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A membership in a class that the rule names. */
@Schema(description = "A membership in a class that the rule names.")
public record GivenMember(
        @Schema(examples = "AL") String participant,

        @Schema(description = "The first day of it.", examples = "1995-07-13") @Nullable
        LocalDate from,

        @Schema(description = "The first day without it.") @Nullable
        LocalDate to) {

    Member member() {
        return new Member(participant, from, to);
    }
}
