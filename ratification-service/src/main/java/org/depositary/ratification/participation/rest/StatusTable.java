package org.depositary.ratification.participation.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.depositary.kit.time.AsOf;
import org.depositary.kit.time.PartialDate;
import org.depositary.ratification.participation.InstrumentForce;
import org.depositary.ratification.participation.ParticipationStatus;
import org.depositary.ratification.participation.Standing;
import org.depositary.ratification.participation.StandingFlag;
import org.depositary.ratification.participation.Standings;
import org.depositary.ratification.participation.TerritoryStanding;
import org.depositary.rules.evaluation.Days;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The status of every participant that has acted, on a day. */
@Schema(
        description =
                "The status of every participant that has acted or whose approval is granted. Whoever is not listed"
                        + " has done nothing.")
public record StatusTable(
        InstrumentForce force,
        List<StatusOfParticipant> items,
        LocalDate asAt,
        @Nullable Instant knownAt,

        @Schema(
                description =
                        "The first day on which any of it may be otherwise, if nothing more is recorded; absent: never.")
        @Nullable
        LocalDate holdsUntil) {

    static StatusTable of(Standings.Table table, AsOf asOf) {
        return new StatusTable(
                table.force(),
                table.standings().stream().map(StatusOfParticipant::of).toList(),
                asOf.asAt(),
                asOf.knownAt().orElse(null),
                table.holdsUntil().orElse(null));
    }

    /** The status of one participant. */
    @Schema(
            description =
                    "What a participant is towards the instrument, since when and why, and what else is the case.")
    public record StatusOfParticipant(
            @Schema(examples = "FR") String participant,

            @Schema(examples = "SIGNED_NOT_BOUND") ParticipationStatus.Word status,

            @Schema(description = "Since when; the last day it may be, where it is not known exactly.") @Nullable
            PartialDate since,

            @Schema(description = "From when the instrument is in force for it, where that is fixed.") @Nullable
            PartialDate entersIntoForceOn,

            @Schema(description = "The same as the depositary stated it, where that is recorded.") @Nullable
            PartialDate statedOn,

            @Schema(
                    description = "The reason.",
                    examples = "Signed on 2026-01-06; the signature is subject to ratification.")
            String because,

            @Schema(description = "What is the case beside the status.")
            List<StandingFlag> flags,

            @Schema(description = "The same for the territories that its acts name.")
            List<TerritoryStanding> territories,

            @Schema(description = "The parties with which the instrument is not in force for it.")
            List<String> notInForceWith,

            @Schema(description = "The clauses, by eId, that bind on after its end.")
            List<String> survivingClauses) {

        static StatusOfParticipant of(Standing of) {
            return new StatusOfParticipant(
                    of.participant(),
                    of.status().word(),
                    of.status().since().map(StatusTable::date).orElse(null),
                    of.status().entersIntoForceOn().map(StatusTable::date).orElse(null),
                    of.status().stated().orElse(null),
                    of.status().because(),
                    of.flags(),
                    of.territories(),
                    of.notWith(),
                    of.surviving());
        }
    }

    /** As a day, month or year; a span that is none of these ends on its last day. */
    private static @Nullable PartialDate date(Days days) {
        if (!days.isBounded()) {
            return null;
        }
        try {
            return new PartialDate(days.from(), days.to());
        } catch (IllegalArgumentException _) {
            return PartialDate.of(days.to());
        }
    }
}
