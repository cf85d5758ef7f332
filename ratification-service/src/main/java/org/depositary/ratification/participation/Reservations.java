package org.depositary.ratification.participation;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depositary.ratification.action.StandingAct;
import org.depositary.ratification.participation.ReservationStanding.State;
import org.depositary.rules.ActionType;
import org.depositary.rules.FinalClauses.ReservationClause;
import org.depositary.rules.FinalClauses.ReservationClause.Acceptance;
import org.depositary.rules.FinalClauses.ReservationClause.Permission;
import org.depositary.rules.SignatureEffect;

/** How reservations stand towards each other participant [VCLT 19–23]. */
record Reservations(Circumstances given) {

    private static final Period TWELVE_MONTHS = Period.ofMonths(12);

    private static final ReservationClause UNSTATED =
            new ReservationClause(Permission.UNSTATED, null, null, null, null, Set.of());

    /** The reservations that have not been withdrawn, in the order in which they were made. */
    List<StandingAct> standing() {
        return given.acts().standing().stream()
                .filter(act ->
                        act.type() == ActionType.RESERVATION || act.type() == ActionType.RESERVATION_MODIFICATION)
                .filter(act -> answers(act, ActionType.RESERVATION_WITHDRAWAL)
                        .findAny()
                        .isEmpty())
                .filter(act ->
                        answers(act, ActionType.RESERVATION_MODIFICATION).noneMatch(later -> Narrowing.is(later, act)))
                .toList();
    }

    /** How {@code reservation} stands towards {@code other}, which has consented to be bound on {@code consented}. */
    ReservationStanding towards(StandingAct reservation, String other, LocalDate consented) {
        return Narrowing.of(reservation, given.acts())
                .map(former -> towards(former, other, consented).narrowedBy(reservation))
                .orElseGet(() -> whole(reservation, other, consented));
    }

    private ReservationStanding whole(StandingAct reservation, String other, LocalDate consented) {
        var consent = consentOf(reservation);
        return formulated(reservation)
                .map(by -> stands(new Formulated(reservation, by, consent, other), consented))
                .orElseGet(() -> unconfirmed(new Formulated(reservation, reservation, consent, other)));
    }

    private ReservationStanding stands(Formulated made, LocalDate consented) {
        if (clause().acceptance() == Acceptance.BY_ORGAN) {
            return byOrgan(made);
        }
        if (isAuthorised()) {
            return made.stands(State.NOT_REQUIRING_ACCEPTANCE, made.since(), "The treaty authorises it [VCLT 20(1)].");
        }
        return made.isLate() ? late(made) : refused(made).orElseGet(() -> answered(made, consented));
    }

    private Optional<ReservationStanding> refused(Formulated made) {
        var last = made.notified().map(on -> on.plus(period()));
        return new Refusals(given, clause())
                .deciding(objections(made, last), last)
                .map(act -> made.decided(State.REFUSED, act, "As many have objected as the treaty lets refuse it."));
    }

    private ReservationClause clause() {
        return Objects.requireNonNullElse(given.clauses().reservations(), UNSTATED);
    }

    /** By a clause that says so, or by one that lists what may be reserved [19(b), 20(1)]. */
    private boolean isAuthorised() {
        var acceptance = clause().acceptance();
        return acceptance == Acceptance.NOT_REQUIRED
                || (acceptance == null && clause().permission() == Permission.ONLY_TO_CLAUSES);
    }

    private Optional<StandingAct> consentOf(StandingAct reservation) {
        return given.by(reservation.participant())
                .filter(StandingAct::isConsent)
                .findFirst();
    }

    /** The act from which it counts; none while one made when signing awaits its confirmation [23(2)]. */
    private Optional<StandingAct> formulated(StandingAct reservation) {
        var isBeforeConsent = consentOf(reservation)
                .map(act -> reservation.day().isBefore(act.day()))
                .orElse(true);
        return isBeforeConsent && isMadeWhenSigning(reservation)
                ? answers(reservation, ActionType.RESERVATION_CONFIRMATION).findFirst()
                : Optional.of(reservation);
    }

    private boolean isMadeWhenSigning(StandingAct reservation) {
        return given.by(reservation.participant())
                .filter(act -> act.type().signs() && !act.day().isAfter(reservation.day()))
                .anyMatch(act -> !act.effect().equals(Optional.of(SignatureEffect.DEFINITIVE)));
    }

    private static ReservationStanding unconfirmed(Formulated made) {
        return made.consent()
                .map(consent -> made.stands(
                        State.LAPSED_UNCONFIRMED,
                        consent.day(),
                        "Made when signing, and not confirmed with its %s of %s [VCLT 23(2)]."
                                .formatted(consent.type(), consent.occurredOn())))
                .orElseGet(
                        () -> made.pending(
                                State.PENDING,
                                Optional.empty(),
                                "Made when signing; it counts once it is confirmed with the consent to be bound [VCLT 23(2)]."));
    }

    private ReservationStanding byOrgan(Formulated made) {
        return answers(made.reservation(), ActionType.ACCEPTANCE_OF_RESERVATION)
                .filter(act -> given.organisations().contains(act.participant()))
                .findFirst()
                .map(act -> made.decided(State.ACCEPTED, act, "The organ accepted it [VCLT 20(3)]."))
                .orElseGet(() -> made.stands(
                        State.PENDING_ORGAN,
                        made.since(),
                        "The competent organ of the organisation has to accept it [VCLT 20(3)]."));
    }

    /** One objection in the depositary's time refuses it for all; silence of all accepts it. */
    private ReservationStanding late(Formulated made) {
        var period = Objects.requireNonNullElse(clause().lateObjectionPeriod(), TWELVE_MONTHS);
        var ends = made.notified().map(on -> on.plus(period));
        var isOver = ends.filter(last -> last.isBefore(given.day())).isPresent();
        return objections(made, ends)
                .findFirst()
                .map(act -> made.decided(
                        State.LATE_REFUSED, act, "It was made late, and %s objected.".formatted(act.participant())))
                .orElseGet(() -> isOver
                        ? made.stands(
                                State.ACCEPTED,
                                ends.orElseThrow().plusDays(1),
                                "It was made late, and nobody objected in time.")
                        : made.pending(
                                State.LATE_PENDING,
                                ends.map(last -> last.plusDays(1)),
                                "It was made late, and takes effect only if nobody objects in time."));
    }

    private ReservationStanding answered(Formulated made, LocalDate consented) {
        var silence = made.notified().map(on -> later(on.plus(period()), consented));
        return objections(made, silence)
                .filter(act -> act.participant().equals(made.towards()))
                .findFirst()
                .map(act -> objected(made, act))
                .or(() -> accepted(made))
                .orElseGet(() -> silent(made, silence));
    }

    private Period period() {
        return Objects.requireNonNullElse(clause().objectionPeriod(), TWELVE_MONTHS);
    }

    private Optional<ReservationStanding> accepted(Formulated made) {
        return answers(made.reservation(), ActionType.ACCEPTANCE_OF_RESERVATION)
                .filter(act -> act.participant().equals(made.towards()))
                .findFirst()
                .map(act -> made.decided(State.ACCEPTED, act, "Accepted expressly [VCLT 20(4)(a)]."));
    }

    private ReservationStanding silent(Formulated made, Optional<LocalDate> silence) {
        return silence.filter(last -> !last.isAfter(given.day()))
                .map(last -> made.stands(
                        State.ACCEPTED, last, "No objection by %s counts as acceptance [VCLT 20(5)].".formatted(last)))
                .orElseGet(() -> made.pending(
                        State.PENDING,
                        silence,
                        silence.map(last -> "Silence until %s will count as acceptance [VCLT 20(5)].".formatted(last))
                                .orElse("Its notification to the others, from which the time for objections runs, is"
                                        + " not recorded.")));
    }

    private static ReservationStanding objected(Formulated made, StandingAct objection) {
        return objection.type() == ActionType.OBJECTION_OPPOSING_ENTRY_INTO_FORCE
                ? made.decided(
                        State.OBJECTED_OPPOSING_ENTRY_INTO_FORCE,
                        objection,
                        "The objection opposes entry into force between the two [VCLT 20(4)(b)].")
                : made.decided(
                        State.OBJECTED,
                        objection,
                        "The provisions reserved do not apply between the two, as far as the reservation goes"
                                + " [VCLT 21(3)].");
    }

    /** The objections to it made by the last day for them and not withdrawn, the earliest first. */
    private Stream<StandingAct> objections(Formulated made, Optional<LocalDate> last) {
        return given.about(made.reservation())
                .filter(act -> act.type() == ActionType.OBJECTION
                        || act.type() == ActionType.OBJECTION_OPPOSING_ENTRY_INTO_FORCE)
                .filter(act -> last.map(day -> !act.day().isAfter(day)).orElse(true))
                .filter(act ->
                        answers(act, ActionType.OBJECTION_WITHDRAWAL).findAny().isEmpty())
                .sorted(Comparator.comparing(StandingAct::day));
    }

    private Stream<StandingAct> answers(StandingAct act, ActionType type) {
        return given.about(act).filter(answer -> answer.type() == type);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return other.isAfter(one) ? other : one;
    }
}
