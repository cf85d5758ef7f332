package org.depositary.ratification.participation;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import org.depositary.ratification.action.StandingAct;
import org.depositary.rules.ActionType;
import org.depositary.rules.FinalClauses.Admission;
import org.depositary.rules.FinalClauses.Admission.AdmissionMode;

/**
 * How an accession has effect between two: everywhere, unless the other objects (Apostille Convention art. 12), or only
 * where the other accepts it (Child Abduction Convention art. 38).
 */
record Admissions(Circumstances given) {

    /** Six months, as the Hague Conventions have it, where the clause states no time. */
    private static final Period SIX_MONTHS = Period.ofMonths(6);

    /**
     * Whether the instrument may be in force between two as far as their accessions are concerned.
     *
     * @param from the first day, where it is later than their own dates
     */
    record Admitted(boolean yes, Optional<LocalDate> from, String because) {

        static final Admitted FREELY = new Admitted(true, Optional.empty(), "");

        private Admitted and(Admitted other) {
            return !yes
                    ? this
                    : !other.yes
                            ? other
                            : new Admitted(
                                    true,
                                    from.filter(own ->
                                                    other.from.map(own::isAfter).orElse(true))
                                            .or(other::from),
                                    (because + " " + other.because).strip());
        }
    }

    /** What {@code one} and {@code other}, who have both consented, make of each other's accession. */
    Admitted between(StandingAct one, StandingAct other) {
        return of(one, other).and(of(other, one));
    }

    /** Whether accessions bind only those who accept them. */
    boolean needAcceptance() {
        return mode() == AdmissionMode.SUBJECT_TO_ACCEPTANCE;
    }

    private AdmissionMode mode() {
        var admission = given.clauses().admission();
        return admission == null ? AdmissionMode.FREE : admission.mode();
    }

    /** What the other made of an accession; who accedes later has taken those before as they are. */
    private Admitted of(StandingAct accession, StandingAct other) {
        if (accession.type() != ActionType.ACCESSION) {
            return Admitted.FREELY;
        }
        return switch (mode()) {
            case FREE -> Admitted.FREELY;
            case SUBJECT_TO_OBJECTION -> unlessObjected(accession, other.participant());
            case SUBJECT_TO_ACCEPTANCE ->
                other.type() == ActionType.ACCESSION && other.day().isAfter(accession.day())
                        ? Admitted.FREELY
                        : ifAccepted(accession, other.participant());
        };
    }

    private Admitted unlessObjected(StandingAct accession, String other) {
        var objection = given.about(accession)
                .filter(act -> act.participant().equals(other))
                .filter(act -> act.type() == ActionType.OBJECTION_TO_ACCESSION)
                .filter(act -> isInTime(accession, act))
                .findFirst();
        return objection
                .filter(act -> !isTakenBack(act))
                .map(act -> new Admitted(
                        false,
                        Optional.empty(),
                        "%s objected on %s to the accession of %s."
                                .formatted(other, act.occurredOn(), accession.participant())))
                .orElseGet(() -> objection.map(this::takenBack).orElse(Admitted.FREELY));
    }

    private Admitted takenBack(StandingAct objection) {
        var back = withdrawal(objection).orElseThrow();
        return new Admitted(
                true,
                Optional.of(back.day()),
                "%s took its objection back on %s.".formatted(objection.participant(), back.occurredOn()));
    }

    /** In the time the clause states from the notification, or with one's own later consent. */
    private boolean isInTime(StandingAct accession, StandingAct objection) {
        var period = Optional.ofNullable(given.clauses().admission())
                .map(Admission::period)
                .orElse(SIX_MONTHS);
        var last = accession.details().notified().map(on -> on.plus(period));
        return last.map(day -> !objection.day().isAfter(day)).orElse(true)
                || given.by(objection.participant())
                        .filter(StandingAct::isConsent)
                        .anyMatch(consent -> !consent.day().isBefore(objection.day()));
    }

    private boolean isTakenBack(StandingAct objection) {
        return withdrawal(objection).isPresent();
    }

    private Optional<StandingAct> withdrawal(StandingAct objection) {
        return given.about(objection)
                .filter(act -> act.type() == ActionType.OBJECTION_WITHDRAWAL)
                .findFirst();
    }

    private Admitted ifAccepted(StandingAct accession, String other) {
        return given.about(accession)
                .filter(act -> act.participant().equals(other))
                .filter(act -> act.type() == ActionType.ACCEPTANCE_OF_ACCESSION)
                .findFirst()
                .map(act -> new Admitted(
                        true,
                        Optional.of(effect(act)),
                        "%s accepted the accession of %s on %s."
                                .formatted(other, accession.participant(), act.occurredOn())))
                .orElseGet(() -> new Admitted(
                        false,
                        Optional.empty(),
                        "%s has not accepted the accession of %s.".formatted(other, accession.participant())));
    }

    private LocalDate effect(StandingAct acceptance) {
        var admission = Objects.requireNonNull(given.clauses().admission());
        var delay = admission.delay();
        var from = acceptance.details().received().orElse(acceptance.day());
        return acceptance.details().effective().orElse(delay == null ? from : delay.end(from));
    }
}
