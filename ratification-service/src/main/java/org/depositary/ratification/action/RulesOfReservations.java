package org.depositary.ratification.action;

import static org.depositary.rules.ActionType.RESERVATION;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.depositary.rules.ActionType;
import org.depositary.rules.FinalClauses.ReservationClause;

/** Which reservations may be made, and until when [VCLT 19]. */
final class RulesOfReservations {

    static final ActionRule THE_TREATY_PERMITS_THE_RESERVATION = ActionRule.yielding(
            "THE_TREATY_PERMITS_THE_RESERVATION",
            "VCLT 19(a), (b)",
            draft -> !draft.is(RESERVATION, ActionType.RESERVATION_MODIFICATION)
                    ? Optional.empty()
                    : Optional.ofNullable(draft.clauses().reservations())
                            .flatMap(clause -> prohibition(clause, clausesOf(draft)))
                            .flatMap(says -> Finding.impossible("reservation-prohibited", "/type", says)));

    static final ActionRule A_RESERVATION_HAS_A_TEXT = ActionRule.firm(
            "A_RESERVATION_HAS_A_TEXT",
            "VCLT 2(1)(d), 23(1)",
            draft -> draft.is(RESERVATION, ActionType.RESERVATION_MODIFICATION)
                            && draft.request().text() == null
                    ? Finding.impossible(
                            "text-needed", "/text", "A reservation is formulated in writing; send its text.")
                    : Optional.empty());

    static final ActionRule A_RESERVATION_IS_MADE_WITH_SIGNATURE_OR_CONSENT = ActionRule.firm(
            "A_RESERVATION_IS_MADE_WITH_SIGNATURE_OR_CONSENT",
            "VCLT 19",
            draft -> draft.type() != RESERVATION
                    ? Optional.empty()
                    : draft.before()
                            .filter(StandingAct::isConsent)
                            .filter(consent -> consent.occurredOn()
                                    .to()
                                    .isBefore(draft.occurredOn().from()))
                            .findFirst()
                            .flatMap(consent -> Finding.remarkable(
                                    Flag.Word.LATE_RESERVATION,
                                    "It consented on %s already; a late reservation takes effect only if nobody objects."
                                            .formatted(consent.occurredOn()))));

    /** Silence has accepted by then; what comes later is circulated and changes nothing. */
    static final ActionRule AN_OBJECTION_COMES_IN_TIME = ActionRule.firm(
            "AN_OBJECTION_COMES_IN_TIME",
            "VCLT 20(5)",
            draft -> !draft.is(ActionType.OBJECTION, ActionType.OBJECTION_OPPOSING_ENTRY_INTO_FORCE)
                    ? Optional.empty()
                    : draft.named()
                            .filter(named -> named.type() == RESERVATION)
                            .flatMap(named -> lastDayToObject(draft, named))
                            .filter(last -> draft.occurredOn().from().isAfter(last))
                            .flatMap(last -> Finding.remarkable(
                                    Flag.Word.LATE_OBJECTION,
                                    "Its silence until %s counts as acceptance.".formatted(last))));

    static final List<ActionRule> ALL = List.of(
            THE_TREATY_PERMITS_THE_RESERVATION,
            A_RESERVATION_HAS_A_TEXT,
            A_RESERVATION_IS_MADE_WITH_SIGNATURE_OR_CONSENT,
            AN_OBJECTION_COMES_IN_TIME);

    private RulesOfReservations() {}

    /** Twelve months, or as the treaty has it, from the notification, or one's own consent if that is later. */
    private static Optional<LocalDate> lastDayToObject(ActionDraft draft, StandingAct reservation) {
        var period = Optional.ofNullable(draft.clauses().reservations())
                .map(ReservationClause::objectionPeriod)
                .orElse(Period.ofMonths(12));
        var consented = draft.before()
                .filter(StandingAct::isConsent)
                .map(StandingAct::day)
                .findFirst();
        return reservation
                .details()
                .notified()
                .flatMap(notified -> consented.map(day -> later(notified.plus(period), day)));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return other.isAfter(one) ? other : one;
    }

    private static Set<String> clausesOf(ActionDraft draft) {
        return Optional.ofNullable(draft.request().scope())
                .map(scope -> Set.copyOf(Objects.requireNonNull(scope.clauses())))
                .orElse(Set.of());
    }

    private static Optional<String> prohibition(ReservationClause clause, Set<String> reserved) {
        return switch (clause.permission()) {
            case PROHIBITED -> Optional.of("The treaty prohibits reservations.");
            case ONLY_TO_CLAUSES -> {
                var others = new HashSet<>(reserved);
                others.removeAll(clause.clauses());
                yield reserved.isEmpty() || !others.isEmpty()
                        ? Optional.of("The treaty permits reservations to %s only.".formatted(sorted(clause.clauses())))
                        : Optional.empty();
            }
            case NOT_TO_CLAUSES -> {
                var excluded = new HashSet<>(reserved);
                excluded.retainAll(clause.clauses());
                yield excluded.isEmpty()
                        ? Optional.empty()
                        : Optional.of("The treaty permits no reservation to %s.".formatted(sorted(excluded)));
            }
            case UNSTATED, PERMITTED -> Optional.empty();
        };
    }

    private static List<String> sorted(Set<String> clauses) {
        return clauses.stream().sorted().toList();
    }
}
