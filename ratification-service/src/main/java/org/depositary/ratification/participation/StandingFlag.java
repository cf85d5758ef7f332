package org.depositary.ratification.participation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that is the case beside the status of a participant: since and until when, for which clauses, and why. */
@Schema(description = "Something that is the case beside the status: since and until when, for which clauses, and why.")
public record StandingFlag(
        Word flag,
        @Nullable LocalDate since,

        @Schema(description = "The day on which it ends, where that is fixed.") @Nullable
        LocalDate until,

        @Schema(description = "The clauses, by eId, to which it is confined; empty: all.")
        List<String> clauses,

        String because) {

    public StandingFlag {
        clauses = List.copyOf(clauses);
    }

    /** What is the case. */
    @Schema(name = "ParticipationFlag")
    public enum Word {
        PROVISIONALLY_APPLYING,
        NOTICE_GIVEN,
        SUSPENDED,
        /** Must not defeat object and purpose [VCLT 18]. */
        INTERIM_DUTY,
        /** The depositary examines an instrument it received [VCLT 77(1)(d)]; for those who may see announcements. */
        INSTRUMENT_UNDER_EXAMINATION,
        /** Its internal law is satisfied, and nothing is deposited. */
        APPROVED_NOT_DEPOSITED
    }

    static StandingFlag of(Word flag, @Nullable LocalDate since, String because) {
        return new StandingFlag(flag, since, null, List.of(), because);
    }

    StandingFlag confinedTo(Collection<String> these) {
        return new StandingFlag(flag, since, until, these.stream().sorted().toList(), because);
    }
}
