package org.depositary.ratification.participation.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.depositary.kit.text.MultilingualText;
import org.depositary.kit.time.AsOf;
import org.depositary.ratification.participation.Relation;
import org.depositary.ratification.participation.ReservationStanding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The force of an instrument between one participant and each other. */
@Schema(
        description =
                "The force of an instrument between one participant and each other that has consented or applies it.")
public record RelationTable(
        @Schema(examples = "FR") String participant,
        List<RelationWith> items,
        LocalDate asAt,
        @Nullable Instant knownAt) {

    static RelationTable of(String participant, List<Relation> relations, AsOf asOf) {
        return new RelationTable(
                participant,
                relations.stream().map(RelationWith::of).toList(),
                asOf.asAt(),
                asOf.knownAt().orElse(null));
    }

    /** The force between the two. */
    @Schema(description = "What the instrument is between the two, since when and why.")
    public record RelationWith(
            @Schema(examples = "DE") String with,

            @Schema(examples = "IN_FORCE") Relation.Word relation,
            @Nullable LocalDate since,
            String because,

            @Schema(description = "How the reservations of each stand towards the other.")
            List<ReservationView> reservations) {

        static RelationWith of(Relation relation) {
            return new RelationWith(
                    relation.with(),
                    relation.word(),
                    relation.since(),
                    relation.because(),
                    relation.reservations().stream().map(ReservationView::of).toList());
        }
    }

    /** How a reservation stands towards one participant. */
    @Schema(
            name = "ReservationStanding",
            description = "How a reservation stands towards one participant, and since when.")
    public record ReservationView(
            @Schema(description = "The record of the reservation.")
            UUID reservation,

            @Schema(description = "Who made it.", examples = "XA")
            String by,

            @Schema(examples = "XB") String towards,
            ReservationStanding.State state,

            @Schema(description = "Since when it stands so, where that is fixed.") @Nullable
            LocalDate since,

            @Schema(description = "The day on which silence decides, where it has not yet.") @Nullable
            LocalDate until,

            @Schema(description = "The objection or acceptance by which it stands so.") @Nullable
            UUID answer,

            @Schema(description = "The clauses reserved, by eId, where the reservation names them.")
            List<String> clauses,

            @Nullable MultilingualText text,
            String because) {

        static ReservationView of(ReservationStanding standing) {
            var scope = standing.reservation().details().scope();
            return new ReservationView(
                    standing.reservation().id(),
                    standing.reservation().participant(),
                    standing.towards(),
                    standing.state(),
                    standing.since(),
                    standing.until(),
                    standing.answer().orElse(null),
                    scope == null || scope.clauses() == null ? List.of() : scope.clauses(),
                    standing.reservation().details().text(),
                    standing.because());
        }
    }

    /** Every reservation towards everybody. */
    @Schema(description = "How each reservation that stands does so towards each other participant that has consented.")
    public record ReservationTable(
            List<ReservationView> items,
            LocalDate asAt,
            @Nullable Instant knownAt) {

        static ReservationTable of(List<ReservationStanding> standings, AsOf asOf) {
            return new ReservationTable(
                    standings.stream().map(ReservationView::of).toList(),
                    asOf.asAt(),
                    asOf.knownAt().orElse(null));
        }
    }
}
