package org.depositary.ratification.participation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.ratification.action.StandingAct;
import org.depositary.rules.FinalClauses.ReservationClause;
import org.depositary.rules.FinalClauses.ReservationClause.Acceptance;
import org.depositary.rules.evaluation.Bond;

/**
 * How many of the parties refuse a reservation for all: as many as the treaty says (ICERD art. 20(2): two thirds), or one of
 * them where all must accept it [VCLT 20(2)].
 */
record Refusals(Circumstances given, ReservationClause clause) {

    /** The objection by which there were enough, of those made until {@code last}. */
    Optional<StandingAct> deciding(Stream<StandingAct> objections, Optional<LocalDate> last) {
        var parties = parties(last.filter(given.day()::isAfter).orElse(given.day()));
        var needed = needed(parties.size());
        return objections
                .filter(act -> parties.remove(act.participant()))
                .skip(needed - 1L)
                .findFirst();
    }

    private int needed(int parties) {
        var part = clause.refusedBy();
        return clause.acceptance() == Acceptance.BY_ALL
                ? 1
                : part == null ? Integer.MAX_VALUE : Math.max(part.of(parties), 1);
    }

    private Set<String> parties(LocalDate day) {
        return given.force().participants().stream()
                .filter(bond -> bond.entersIntoForceOn() != null
                        && !bond.entersIntoForceOn().to().isAfter(day))
                .map(Bond::participant)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
