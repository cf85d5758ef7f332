package org.depositary.ratification.action.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.depositary.kit.time.AsOf;
import org.depositary.kit.time.PartialDate;
import org.depositary.ratification.action.ParticipationStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The status of every participant that has acted, on a day. */
@Schema(description = "The status of every participant that has acted. Whoever is not listed has done nothing.")
public record StatusTable(
        List<StatusOfParticipant> items,
        LocalDate asAt,
        @Nullable Instant knownAt) {

    static StatusTable of(List<ParticipationStatus.Of> statuses, AsOf asOf) {
        return new StatusTable(
                statuses.stream().map(StatusOfParticipant::of).toList(),
                asOf.asAt(),
                asOf.knownAt().orElse(null));
    }

    /** The status of one participant. */
    @Schema(description = "What a participant is towards the instrument, since when and why.")
    public record StatusOfParticipant(
            @Schema(examples = "FR") String participant,

            @Schema(examples = "SIGNED_NOT_BOUND") ParticipationStatus.Word status,

            @Schema(description = "The day of the act that brought it about.") @Nullable
            PartialDate since,

            @Schema(
                    description = "The reason.",
                    examples = "Signed on 2026-01-06; the signature is subject to ratification.")
            String because) {

        static StatusOfParticipant of(ParticipationStatus.Of of) {
            return new StatusOfParticipant(
                    of.participant(),
                    of.status().word(),
                    of.status().since().orElse(null),
                    of.status().because());
        }
    }
}
