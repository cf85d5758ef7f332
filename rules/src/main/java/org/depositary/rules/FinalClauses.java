package org.depositary.rules;

import com.fasterxml.jackson.annotation.JsonAlias;
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
 * @param consentMeans how consent is expressed; empty where nothing is recorded
 * @param signature when it is open for signature
 * @param accession when it is open for accession
 * @param admission whether the others have a say in an accession
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FinalClauses(
        @Nullable Rule entryIntoForce,
        @Nullable Delay laterParties,
        List<Set<String>> interlocks,
        List<ConsentMeans> consentMeans,
        @Nullable Opening signature,
        @Nullable Opening accession,
        @Nullable Admission admission,
        @Nullable ReservationClause reservations,
        @Nullable ProvisionalClause provisionalApplication,
        @Nullable Ending ending) {

    /** Final clauses of which nothing is recorded. */
    public static final FinalClauses UNSTATED =
            new FinalClauses(null, null, List.of(), List.of(), null, null, null, null, null, null);

    public FinalClauses {
        interlocks = Objects.requireNonNullElse(interlocks, List.<Set<String>>of()).stream()
                .map(Ordered::of)
                .toList();
        consentMeans = List.copyOf(Objects.requireNonNullElse(consentMeans, List.of()));
    }

    /** From when until when (inclusive) an act is open; an end that is absent is open. */
    public record Opening(
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String to) {}

    /**
     * How accessions are admitted, pair by pair (Apostille art. 12, Child Abduction art. 38).
     *
     * @param period the time for an objection, from the notification of the accession
     * @param delay how long after its acceptance an accession has effect between the two
     */
    public record Admission(
            AdmissionMode mode,
            @Nullable Period period,
            @Nullable Delay delay) {

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
     * @param refusedBy what part of the parties refuses one for all by objecting (ICERD art. 20(2): two thirds)
     */
    public record ReservationClause(
            Permission permission,
            @Nullable Acceptance acceptance,
            @Nullable Period objectionPeriod,
            @Nullable Period lateObjectionPeriod,
            @Nullable PartOfParties refusedBy,
            Set<String> clauses) {

        public ReservationClause {
            Objects.requireNonNull(permission, "permission");
            clauses = Ordered.of(Objects.requireNonNullElse(clauses, Set.of()));
        }

        /** A part of the parties: at least so many of so many. */
        public record PartOfParties(int numerator, int denominator) {

            /** How many of {@code all} that is. */
            public int of(int all) {
                return Math.ceilDiv(all * numerator, denominator);
            }
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
     * @param heldUntil what must have come about before a withdrawal takes effect (Geneva Convention III, art. 142)
     * @param duration how long the instrument is in force
     * @param until the last day it is in force
     * @param prolongation by how long it goes on, again and again, where its renewal is TACIT
     * @param renewal whether it goes on after its time, and by what; absent: TACIT where there is a prolongation
     * @param endsBelow the number of parties below which it ends (Genocide Convention art. XV); absent: art. 55
     * @param endsWhen what brings it to its end
     * @param endsWithMembershipOf the group or organisation with whose membership a participation ends
     * @param survives clauses, by eId, that bind on after the end
     * @param survival for how long they do; absent: without an end
     */
    public record Ending(
            @Nullable Withdrawal withdrawal,
            @Nullable Delay notice,
            @Nullable Period notBefore,
            @Nullable Rule heldUntil,
            @Nullable Period duration,
            @Nullable LocalDate until,
            @Nullable Period prolongation,
            @Nullable Renewal renewal,
            @Nullable Integer endsBelow,
            @Nullable Rule endsWhen,
            @Nullable String endsWithMembershipOf,
            Set<String> survives,
            @Nullable Period survival) {

        public Ending {
            survives = Ordered.of(Objects.requireNonNullElse(survives, Set.of()));
        }

        /** An ending of which only the right to withdraw is told. */
        public static Ending of(@Nullable Withdrawal withdrawal, @Nullable Delay notice) {
            return new Ending(withdrawal, notice, null, null, null, null, null, null, null, null, null, Set.of(), null);
        }

        /** Whether the treaty lets a party withdraw. */
        public enum Withdrawal {
            @JsonAlias("YES")
            PERMITTED,
            @JsonAlias("NO")
            PROHIBITED,
            @JsonAlias("SILENT")
            UNSTATED
        }

        /** Whether an instrument goes on after its time. */
        public enum Renewal {
            NONE,
            /** Unless notice is given. */
            TACIT,
            /** By what the parties agree: a PROLONGATION. */
            BY_AGREEMENT
        }
    }

    /** What in it cannot be evaluated, each fault at its place. */
    public List<Fault> faults() {
        return FinalClausesSoundness.faults(this);
    }
}
