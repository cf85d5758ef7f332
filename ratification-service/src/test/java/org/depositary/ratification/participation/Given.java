package org.depositary.ratification.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.ratification.action.Acts;
import org.depositary.ratification.action.InternalApproval.Answer;
import org.depositary.ratification.action.StandingAct;
import org.depositary.ratification.action.Told;
import org.depositary.ratification.entryintoforce.Force;
import org.depositary.ratification.entryintoforce.RecordedActs;
import org.depositary.ratification.instrument.DeclaredClauses.Clauses;
import org.depositary.rules.Delay;
import org.depositary.rules.FinalClauses;
import org.depositary.rules.FinalClauses.Admission;
import org.depositary.rules.FinalClauses.Ending;
import org.depositary.rules.FinalClauses.ReservationClause;
import org.depositary.rules.ProvisionalClause;
import org.depositary.rules.Rule;
import org.depositary.rules.Threshold;
import org.depositary.rules.evaluation.Evaluation;
import org.depositary.rules.evaluation.Facts;
import org.depositary.rules.evaluation.Member;
import org.depositary.rules.evaluation.Setting;
import org.depositary.rules.evaluation.Situation;
import org.jspecify.annotations.Nullable;

/** What is told of an instrument in a test, and who stands where by it. */
record Given(FinalClauses clauses, Acts acts, Map<String, List<Member>> members) {

    /** In force thirty days after the second consent. */
    static final Rule TWO = new Threshold.Count(2, Set.of(), Set.of(), null, null, null, after("P30D"));

    static Given acts(@Nullable String told) {
        return new Given(clauses(null, null, null, null), Told.acts(told), Map.of());
    }

    static Delay after(String amount) {
        return new Delay(java.time.Period.parse(amount), null, null, null, null);
    }

    private static FinalClauses clauses(
            @Nullable Admission admission,
            @Nullable ReservationClause reservations,
            @Nullable ProvisionalClause provisional,
            @Nullable Ending ending) {
        return new FinalClauses(
                TWO, after("P30D"), List.of(), List.of(), null, null, admission, reservations, provisional, ending);
    }

    Given with(Ending ending) {
        return new Given(clauses(null, null, null, ending), acts, members);
    }

    Given with(Admission admission) {
        return new Given(clauses(admission, null, null, null), acts, members);
    }

    Given with(ReservationClause reservations) {
        return new Given(clauses(null, reservations, null, null), acts, members);
    }

    Given with(ProvisionalClause provisional) {
        return new Given(clauses(null, null, provisional, null), acts, members);
    }

    Given with(Map<String, List<Member>> groups) {
        return new Given(clauses, acts, groups);
    }

    Participations on(String day) {
        return Participations.of(circumstances(day));
    }

    private Circumstances circumstances(String day) {
        return Circumstances.of(told(LocalDate.parse(day)), LocalDate.parse(day));
    }

    /** What entry into force says, where whoever has left has left. */
    Evaluation evaluation(String day) {
        return told(LocalDate.parse(day)).evaluation();
    }

    private Force told(LocalDate day) {
        var force = force(day);
        return force.on(day, new Departures().from(force, day));
    }

    private Force force(LocalDate asAt) {
        var setting = new Setting(Map.of("example-organisation", List.of()), Map.of(), Map.of(), null, null);
        var facts = new Facts(RecordedActs.of(acts), List.of(), setting, Situation.NONE);
        var known = new Clauses(clauses, null, List.of(), 1);
        return new Force(known, acts, facts, members, Force.evaluate(clauses, facts, asAt));
    }

    Relations relations(String day, LaterTreaty... later) {
        return new Relations(on(day), List.of(later));
    }

    Standing standing(String participant, String day) {
        return new Towards(relations(day), Beside.NOTHING).of(participant);
    }

    InstrumentForce force(String day, LaterTreaty... later) {
        return InstrumentForce.of(on(day), relations(day, later));
    }

    /** What is known beside the acts. */
    record Beside(Answer answer, @Nullable StandingAct examined) implements Flags.Beside {

        static final Beside NOTHING = new Beside(Answer.NONE_KNOWN, null);

        @Override
        public Answer approval(String participant) {
            return answer;
        }

        @Override
        public Optional<StandingAct> underExamination(String participant) {
            return Optional.ofNullable(examined);
        }
    }
}
