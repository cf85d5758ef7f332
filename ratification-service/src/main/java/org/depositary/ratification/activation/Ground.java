package org.depositary.ratification.activation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.kit.fact.History;
import org.depositary.ratification.approval.ApprovalStanding;
import org.depositary.ratification.entryintoforce.Force;
import org.depositary.ratification.instrument.DeclaredCommitment;
import org.depositary.ratification.participation.Standings;
import org.depositary.rules.evaluation.Days;
import org.depositary.rules.evaluation.Event;

/**
 * All that the readiness for the commitments of one instrument rests on, on a day.
 *
 * @param kind of the instrument
 * @param inForce since when the other instruments are in force that the rules wait for
 * @param supposed events that are but supposed
 */
record Ground(
        String kind,
        List<DeclaredCommitment> commitments,
        Map<String, Set<String>> roles,
        Members members,
        Force force,
        Standings.Table standings,
        Map<String, Days> inForce,
        List<DeterminationCourse> determinations,
        List<ApprovalStanding> approvals,
        History<Turn> turns,
        List<Performance> performances,
        Supposition supposed,
        LocalDate day) {

    /** What was determined and counts on the day, but for what {@code commitment} itself brings to life. */
    List<Determination> determinedFor(DeclaredCommitment commitment) {
        var own = Examination.setUpBy(commitment).collect(Collectors.toSet());
        return determinations.stream()
                .filter(course -> course.isDetermined(day))
                .flatMap(course -> course.on(day).stream())
                .filter(determined -> !own.contains(determined.details().mechanism()))
                .toList();
    }

    List<Event> events(List<Determination> determined) {
        return Stream.concat(determined.stream().map(DeterminedUnder::event), supposed.events().stream())
                .toList();
    }

    /** The participants that owe {@code commitment} on the day. */
    Set<String> obligors(DeclaredCommitment commitment) {
        return members.of(commitment.obligors());
    }

    /** The roles of {@code obligor}, those of the groups it belongs to among them. */
    Set<String> rolesOf(String obligor) {
        return roles.entrySet().stream()
                .filter(role -> members.isAmong(obligor, role.getKey()))
                .flatMap(role -> role.getValue().stream())
                .collect(Collectors.toSet());
    }

    /** What was said of a commitment by the day, in order. */
    List<Turn> said(Turn.Of of) {
        return turns.rows().stream().filter(turn -> turn.of().equals(of)).toList();
    }

    boolean isPerformed(Turn.Of of) {
        return performances.stream()
                .anyMatch(performance -> performance.of().equals(of)
                        && !performance.occurredOn().to().isAfter(day));
    }

    /** Whether the determination is one that stands on the day. */
    boolean stands(UUID determination) {
        return determinations.stream()
                .anyMatch(course -> course.root().equals(determination) && course.isDetermined(day));
    }

    /** The first day after this one on which other steps of determinations, performances or groups count. */
    Optional<LocalDate> turnsOn() {
        return Stream.of(
                        determinations.stream().flatMap(course -> course.turnsAfter(day)),
                        performances.stream()
                                .map(performance -> performance.occurredOn().to()),
                        approvals.stream().flatMap(approval -> approval.holdsUntil().stream()),
                        members.turns(),
                        Stream.ofNullable(force.evaluation().holdsUntil()))
                .flatMap(days -> days)
                .filter(on -> on.isAfter(day))
                .min(LocalDate::compareTo);
    }
}
