package org.depositary.ratification.participation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.depositary.ratification.action.StandingAct;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a reservation stands towards one other participant [VCLT 20–23], computed and never entered.
 *
 * @param since since when; none where that is not fixed
 * @param until the day on which it is decided by silence, where it is not yet
 * @param answer the objection or acceptance by which it stands so
 */
public record ReservationStanding(
        StandingAct reservation,
        String towards,
        State state,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        Optional<UUID> answer,
        String because) {

    /** How a reservation may stand. */
    @Schema(name = "ReservationState")
    public enum State {
        /** Expressly authorised by the treaty [20(1)]. */
        NOT_REQUIRING_ACCEPTANCE,
        ACCEPTED,
        OBJECTED,
        /** The treaty is not in force between the two [20(4)(b)]. */
        OBJECTED_OPPOSING_ENTRY_INTO_FORCE,
        PENDING,
        /** The organ of the organisation has not accepted it [20(3)]. */
        PENDING_ORGAN,
        /** Made when signing, and not confirmed when consent was expressed [23(2)]. */
        LAPSED_UNCONFIRMED,
        LATE_PENDING,
        LATE_REFUSED,
        /** By so many of the parties as the treaty lets refuse it for all (ICERD art. 20(2)). */
        REFUSED
    }

    /** The same of what is left of the reservation by {@code modification}. */
    ReservationStanding narrowedBy(StandingAct modification) {
        var says = because
                + " It was narrowed on %s, which withdraws it in part [VCLT 22(1)]."
                        .formatted(modification.occurredOn());
        return new ReservationStanding(modification, towards, state, since, until, answer, says);
    }

    /** Whether it modifies the relation between the two, or keeps clauses from applying between them [21]. */
    public boolean modifies() {
        return switch (state) {
            case NOT_REQUIRING_ACCEPTANCE, ACCEPTED, OBJECTED -> true;
            case OBJECTED_OPPOSING_ENTRY_INTO_FORCE,
                    PENDING,
                    PENDING_ORGAN,
                    LAPSED_UNCONFIRMED,
                    LATE_PENDING,
                    LATE_REFUSED,
                    REFUSED -> false;
        };
    }
}
