package org.depositary.ratification.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.depositary.ratification.action.Scope;
import org.depositary.ratification.action.StandingAct;
import org.depositary.rules.ActionType;
import org.depositary.rules.ProvisionalClause;
import org.depositary.rules.ProvisionalClause.Ground;
import org.jspecify.annotations.Nullable;

/** Application before force [VCLT 25]: by declaration, by signature where the instrument says so, or by decision. */
record Provisional(Circumstances given) {

    /**
     * Since when a participant applies the instrument provisionally.
     *
     * @param clauses the clauses, by eId, that it applies; empty: all
     */
    record Application(LocalDate since, Set<String> clauses, String because) {}

    /** Whether {@code participant}, which is not a party, applies it on the day. */
    Optional<Application> of(String participant, @Nullable Bound bound) {
        if (ended(participant)) {
            return Optional.empty();
        }
        return declared(participant)
                .or(() -> automatic(participant))
                .or(() -> Optional.ofNullable(bound).flatMap(this::decided))
                .filter(found -> !found.since().isAfter(given.day()));
    }

    private Optional<Application> declared(String participant) {
        return given.by(participant, ActionType.PROVISIONAL_APPLICATION)
                .reduce((earlier, later) -> later)
                .filter(act -> ends(participant).noneMatch(end -> !end.day().isBefore(act.day())))
                .map(act -> new Application(
                        later(Circumstances.effect(act), clause().map(ProvisionalClause::from)),
                        clauses(act),
                        "It declared provisional application on %s.".formatted(act.occurredOn())));
    }

    private boolean hasEffect(StandingAct act) {
        return !Circumstances.effect(act).isAfter(given.day());
    }

    private Optional<Application> automatic(String participant) {
        var optedOut = given.by(participant, ActionType.OPT_OUT).findAny().isPresent();
        return clause().filter(clause -> clause.by() == Ground.AUTOMATIC)
                .filter(_ -> !optedOut && ends(participant).findAny().isEmpty())
                .flatMap(clause -> given.by(participant)
                        .filter(act -> act.type().signs() || act.isConsent())
                        .findFirst()
                        .map(act -> new Application(
                                later(act.day(), Optional.ofNullable(clause.from())),
                                clause.clauses(),
                                "%s on %s; the instrument is applied provisionally by that [VCLT 25(1)(a)]."
                                        .formatted(act.type(), act.occurredOn()))));
    }

    private Optional<Application> decided(Bound bound) {
        var on = bound.inForceOn();
        return bound.mode() == org.depositary.rules.evaluation.Event.Mode.PROVISIONAL && on != null && on.isBounded()
                ? Optional.of(new Application(
                        on.to(), Set.of(), "A decision put the instrument into force provisionally among some."))
                : Optional.empty();
    }

    /** By an intention not to become a party [25(2)], or by the day the clause names. */
    private boolean ended(String participant) {
        return clause().map(ProvisionalClause::ends)
                        .filter(given.day()::isAfter)
                        .isPresent()
                || given.by(participant, ActionType.INTENTION_NOT_TO_BECOME_PARTY)
                        .findAny()
                        .isPresent();
    }

    private Stream<StandingAct> ends(String participant) {
        return given.by(participant, ActionType.END_OF_PROVISIONAL_APPLICATION).filter(this::hasEffect);
    }

    private Set<String> clauses(StandingAct act) {
        var scope = act.details().scope();
        var own = scope == null ? List.<String>of() : clausesOf(scope);
        return own.isEmpty() ? clause().map(ProvisionalClause::clauses).orElse(Set.of()) : new TreeSet<>(own);
    }

    static List<String> clausesOf(Scope scope) {
        return Objects.requireNonNullElse(scope.clauses(), List.of());
    }

    private Optional<ProvisionalClause> clause() {
        return Optional.ofNullable(given.clauses().provisionalApplication());
    }

    private static LocalDate later(LocalDate one, Optional<LocalDate> other) {
        return other.filter(one::isBefore).orElse(one);
    }
}
