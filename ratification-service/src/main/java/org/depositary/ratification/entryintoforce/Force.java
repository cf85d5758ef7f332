package org.depositary.ratification.entryintoforce;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.depositary.ratification.action.Acts;
import org.depositary.ratification.instrument.DeclaredClauses.Clauses;
import org.depositary.rules.ActionType;
import org.depositary.rules.FinalClauses;
import org.depositary.rules.Rule;
import org.depositary.rules.evaluation.Act;
import org.depositary.rules.evaluation.Days;
import org.depositary.rules.evaluation.EntryIntoForce;
import org.depositary.rules.evaluation.Evaluation;
import org.depositary.rules.evaluation.Facts;
import org.depositary.rules.evaluation.Member;
import org.jspecify.annotations.Nullable;

/**
 * What an instrument says of force, and what follows from it.
 *
 * @param acts the acts on record it rests on
 * @param facts all that its rules were held against
 * @param members who belongs to which group or organisation
 */
public record Force(Clauses clauses, Acts acts, Facts facts, Map<String, List<Member>> members, Evaluation evaluation) {

    private static final Set<ActionType> ENDS = EnumSet.of(ActionType.WITHDRAWAL_NOTICE, ActionType.CESSATION);

    /** What {@code facts} make of final clauses; a rule that cannot be evaluated says nothing. */
    public static Evaluation evaluate(FinalClauses stated, Facts facts, LocalDate day) {
        return EntryIntoForce.of(stated.faults().isEmpty() ? stated : FinalClauses.UNSTATED, facts, day);
    }

    /** Whether {@code act} ends the participation of its author. */
    static boolean ends(Act act) {
        return ENDS.contains(act.type());
    }

    /** The same held against another day. */
    public Force on(LocalDate day) {
        return new Force(clauses, acts, facts, members, evaluate(clauses.finalClauses(), facts, day));
    }

    /** The same on {@code day}, as if nobody had ever left: on that it rests when and whether somebody has. */
    public Force asIfNobodyLeft(LocalDate day) {
        return on(day, Stream.empty());
    }

    /** The same on {@code day}, with these ends of participations and no others. */
    public Force on(LocalDate day, Stream<Act> ends) {
        var staying = facts.acts().stream().filter(act -> !ends(act));
        var held = new Facts(Stream.concat(staying, ends).toList(), facts.events(), facts.setting(), facts.situation());
        return new Force(clauses, acts, held, members, evaluate(clauses.finalClauses(), held, day));
    }

    /** The ends of participations that it knows of, past and to come. */
    public Stream<Act> ends() {
        return facts.acts().stream().filter(Force::ends);
    }

    /** Whether anybody may have left, or may leave when a day comes. */
    boolean mayEnd() {
        var ending = clauses.finalClauses().ending();
        return acts.standing().stream()
                        .anyMatch(act -> ENDS.contains(act.type()) || act.type() == ActionType.TERMINATION)
                || (ending != null
                        && (ending.until() != null
                                || ending.duration() != null
                                || ending.endsWhen() != null
                                || ending.endsWithMembershipOf() != null));
    }

    /** The rule of entry into force, where its final clauses state one. */
    public @Nullable Rule rule() {
        return clauses.finalClauses().entryIntoForce();
    }

    /** Since when this instrument is in force, for a rule that waits for it: in general, and for whom it names. */
    public Map<String, Days> since(Rule.OtherInstrumentInForce waited) {
        var found = new HashMap<String, Days>();
        var general = evaluation.entersIntoForceOn();
        if (general != null && general.isBounded()) {
            found.put(waited.instrument(), general);
        }
        var participant = waited.forParticipant();
        var bond = participant == null ? null : evaluation.of(participant);
        if (bond != null
                && bond.entersIntoForceOn() != null
                && bond.entersIntoForceOn().isBounded()) {
            found.put(waited.instrument() + "/" + participant, bond.entersIntoForceOn());
        }
        return found;
    }
}
