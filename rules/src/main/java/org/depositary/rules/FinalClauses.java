package org.depositary.rules;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the final clauses of an instrument say of consent, force, reservations and end (VCLT arts. 11–20, 24, 54–56);
 * they apply from the adoption of the text (art. 24(4)).
 *
 * @param entryIntoForce when the instrument enters into force in general; absent where it does not say
 * @param laterParties the delay for who consents after the condition was met; absent: that of {@code entryIntoForce}
 * @param interlocks sets of participants whose dates wait for the last of them
 * @param consentMeans the acts by which consent is expressed; empty where nothing is recorded
 * @param signature when it is open for signature
 * @param accession when it is open for accession
 * @param admission whether the others have a say in an accession
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FinalClauses(
        @Nullable Rule entryIntoForce,
        @Nullable Delay laterParties,
        List<Set<String>> interlocks,
        Set<ActionType> consentMeans,
        @Nullable Opening signature,
        @Nullable Opening accession,
        @Nullable Admission admission,
        @Nullable ReservationClause reservations,
        @Nullable Ending ending) {

    public FinalClauses {
        interlocks = Objects.requireNonNullElse(interlocks, List.<Set<String>>of()).stream()
                .map(Ordered::of)
                .toList();
        consentMeans = Ordered.of(Objects.requireNonNullElse(consentMeans, Set.of()));
    }

    /** From when until when (inclusive) an act is open; an end that is absent is open. */
    public record Opening(
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String to) {}

    /** How accessions are admitted, pair by pair (Apostille art. 12, Child Abduction art. 38). */
    public record Admission(AdmissionMode mode, @Nullable Period period) {
        public Admission {
            Objects.requireNonNull(mode, "mode");
        }

        /** Whether the others may object to an accession, or must accept it. */
        public enum AdmissionMode {
            FREE,
            SUBJECT_TO_OBJECTION,
            SUBJECT_TO_ACCEPTANCE
        }
    }

    /**
     * What the treaty says of reservations (VCLT arts. 19, 20, 23).
     *
     * @param acceptance by whom a reservation must be accepted, if by anybody
     * @param objectionPeriod the time for an objection, from the notification; by default twelve months (art. 20(5))
     * @param lateObjectionPeriod the depositary's period for a reservation made late
     */
    public record ReservationClause(
            Permission permission,
            @Nullable Acceptance acceptance,
            @Nullable Period objectionPeriod,
            @Nullable Period lateObjectionPeriod,
            Set<String> clauses) {

        public ReservationClause {
            Objects.requireNonNull(permission, "permission");
            clauses = Ordered.of(Objects.requireNonNullElse(clauses, Set.of()));
        }

        /** Which reservations may be made; {@code clauses} are those that may, or may not, be reserved. */
        public enum Permission {
            UNSTATED,
            PERMITTED,
            PROHIBITED,
            ONLY_TO_CLAUSES,
            NOT_TO_CLAUSES
        }

        /** Who accepts a reservation. */
        public enum Acceptance {
            /** Expressly authorised by the treaty (art. 20(1)). */
            NOT_REQUIRED,
            BY_EACH,
            BY_ALL,
            /** By the organ of the organisation whose constitution it is (art. 20(3)). */
            BY_ORGAN
        }
    }

    /**
     * How the instrument, or a participation in it, ends (VCLT arts. 54–56, 70).
     *
     * @param withdrawal whether one may withdraw
     * @param notice how long after the notification a withdrawal takes effect
     * @param notBefore how long after its entry into force a participant may first give notice
     * @param duration how long the instrument is in force
     * @param until the last day it is in force
     * @param prolongation by how long it goes on unless somebody objects or gives notice
     * @param endsBelow the number of parties below which it ends (Genocide Convention art. XV); absent: art. 55
     * @param survives clauses, by eId, that bind on after the end
     */
    public record Ending(
            @Nullable Withdrawal withdrawal,
            @Nullable Delay notice,
            @Nullable Period notBefore,
            @Nullable Period duration,
            @Nullable LocalDate until,
            @Nullable Period prolongation,
            @Nullable Integer endsBelow,
            Set<String> survives) {

        public Ending {
            survives = Ordered.of(Objects.requireNonNullElse(survives, Set.of()));
        }

        /** Whether the treaty lets a party withdraw. */
        public enum Withdrawal {
            PERMITTED,
            PROHIBITED,
            UNSTATED
        }
    }
}
