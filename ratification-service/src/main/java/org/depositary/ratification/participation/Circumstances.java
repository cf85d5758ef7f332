package org.depositary.ratification.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.depositary.ratification.action.Acts;
import org.depositary.ratification.action.StandingAct;
import org.depositary.ratification.entryintoforce.Force;
import org.depositary.rules.ActionType;
import org.depositary.rules.FinalClauses;
import org.depositary.rules.evaluation.Bond;
import org.depositary.rules.evaluation.Evaluation;
import org.depositary.rules.evaluation.Facts;
import org.depositary.rules.evaluation.Member;

/**
 * All that bears on who is what towards an instrument on a day: what its final clauses say, what was done by then, and when
 * it enters into force by that.
 *
 * @param acts the acts that stand, of whatever day
 * @param members who belongs to which group or organisation
 * @param holdsUntil the first day on which any of it may be otherwise
 */
record Circumstances(
        FinalClauses clauses,
        Answers acts,
        Facts facts,
        Evaluation force,
        Map<String, List<Member>> members,
        Set<String> organisations,
        LocalDate day,
        Optional<LocalDate> holdsUntil) {

    static Circumstances of(Force told, LocalDate day) {
        var force = told.asIfNobodyLeft(day);
        return new Circumstances(
                force.clauses().finalClauses(),
                new Answers(done(force.acts(), day)),
                force.facts(),
                force.evaluation(),
                force.members(),
                force.facts().setting().organisations().keySet(),
                day,
                new NextTurn(told, day).on());
    }

    /** What was done by the day; a consent that may have been taken back by then stands no more. */
    private static Acts done(Acts acts, LocalDate day) {
        var done = acts.standing().stream()
                .filter(act -> act.countsOn(day)
                        || (act.type() == ActionType.WITHDRAWAL_OF_INSTRUMENT
                                && !act.occurredOn().from().isAfter(day)));
        return new Acts(done.toList(), acts.records());
    }

    /** What {@code participant} did by the day, in order. */
    Stream<StandingAct> by(String participant) {
        return acts.by(participant);
    }

    /** The acts that object to, take back or concern {@code act}. */
    Stream<StandingAct> about(StandingAct act) {
        return acts.about(act);
    }

    /** Those of {@code type} that it did. */
    Stream<StandingAct> by(String participant, ActionType type) {
        return by(participant).filter(act -> act.type() == type);
    }

    /** Everybody who did something, or is bound without it. */
    Set<String> participants() {
        var names = new TreeSet<String>();
        names.addAll(acts.participants());
        force.participants().forEach(bond -> names.add(bond.participant()));
        return names;
    }

    Optional<Bond> bond(String participant) {
        return Optional.ofNullable(force.of(participant));
    }

    /** When the instrument is certainly in force in general. */
    Optional<LocalDate> inForceOn() {
        var on = force.entersIntoForceOn();
        return on == null || !on.isBounded() ? Optional.empty() : Optional.of(on.to());
    }

    /** The same in which other facts are told. */
    Evaluation evaluate(Facts others) {
        return Force.evaluate(clauses, others, day);
    }

    /** The day from which an act has effect, as far as it says so itself. */
    static LocalDate effect(StandingAct act) {
        return act.details().effective().orElse(act.day());
    }
}
