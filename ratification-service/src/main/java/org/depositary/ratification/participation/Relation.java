package org.depositary.ratification.participation;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The force of an instrument between two participants, as at a day: a multilateral treaty is a bundle of such relations.
 *
 * @param since since when it is so; none where that is not fixed
 * @param reservations how the reservations of each stand towards the other
 */
public record Relation(
        String participant,
        String with,
        Word word,
        @Nullable LocalDate since,
        String because,
        List<ReservationStanding> reservations) {

    public Relation {
        reservations = List.copyOf(reservations);
    }

    /** What an instrument is between two. */
    @Schema(name = "RelationOfPair")
    public enum Word {
        IN_FORCE,
        /** By reservations, or by the regime of an amendment that both accepted [VCLT 21, 40(4)]. */
        IN_FORCE_AS_MODIFIED,
        PROVISIONALLY_APPLIED,
        NOT_IN_FORCE_BETWEEN,
        /** By a later treaty that both are parties to [VCLT 30, 59]. */
        REPLACED_BY,
        SUSPENDED
    }

    /** Whether both are parties, and it is in force between them, in whatever form. */
    public boolean isInForce() {
        return word == Word.IN_FORCE || word == Word.IN_FORCE_AS_MODIFIED;
    }
}
