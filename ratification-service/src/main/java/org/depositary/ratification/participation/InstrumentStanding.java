package org.depositary.ratification.participation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an instrument as a whole stood, stands and, by what is on record, will stand: what other services are told of it.
 *
 * @param force what its force is, from each day on which that changes
 * @param application how it is applied, in the same way
 * @param signedOn the day of its first signature
 * @param operativeSince since when a commitment in it has been live
 * @param correctedOn the day on which its text was first corrected [VCLT 79]
 * @param parties for whom it is, was or will be in force
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record InstrumentStanding(
        List<Step> force,
        List<Step> application,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate operativeSince,
        @Nullable LocalDate correctedOn,
        List<Party> parties) {

    InstrumentStanding {
        force = List.copyOf(force);
        application = List.copyOf(application);
        parties = List.copyOf(parties);
    }

    /** What became of it on a day; the first step has none. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Step(String status, @Nullable LocalDate since, String because) {}

    /** For whom it is in force, from a day until the first without it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Party(
            String participant, LocalDate since, @Nullable LocalDate until) {}

    /** Whether there is nothing to tell: nothing was done, and nothing is stated. */
    boolean isNothing() {
        return signedOn == null
                && operativeSince == null
                && correctedOn == null
                && parties.isEmpty()
                && application.size() == 1
                && force.equals(List.of(InstrumentCourse.UNDETERMINED));
    }
}
