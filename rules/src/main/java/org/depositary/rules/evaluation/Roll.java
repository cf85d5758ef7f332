package org.depositary.rules.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.depositary.rules.Organisations;

/**
 * Those who count towards a rule, each once, as they come; an organisation as the rule says, and with whoever was its member
 * on the day of the later of their two acts.
 */
abstract class Roll {

    private final Organisations rule;
    private final Map<String, List<Member>> organisations;
    private final BitSet acted = new BitSet();
    private final List<String> counting = new ArrayList<>();

    Roll(Organisations rule, Map<String, List<Member>> organisations) {
        this.rule = rule;
        this.organisations = organisations;
    }

    /** Whether those who count are enough on {@code day}. */
    abstract boolean isReached(LocalDate day);

    /** How far they are from that. */
    abstract Progress progress(LocalDate day);

    void joined(String participant) {}

    void left(String participant) {}

    final List<String> counting() {
        return counting;
    }

    /** Takes in who acted; whether it counts and had not. */
    final boolean take(Dated dated) {
        var participant = dated.act().participant();
        var comesAgain = acted.get(dated.author());
        acted.set(dated.author());
        if (comesAgain || (!organisations.isEmpty() && !admits(participant, dated.day()))) {
            return false;
        }
        counting.add(participant);
        joined(participant);
        return true;
    }

    private boolean admits(String participant, LocalDate day) {
        return switch (rule) {
            case COUNT -> true;
            case NEVER -> !organisations.containsKey(participant);
            case NOT_ADDITIONAL -> addsTo(participant, day);
        };
    }

    /** An organisation stands back behind each member that acts, before it or after. */
    private boolean addsTo(String participant, LocalDate day) {
        organisations.keySet().stream()
                .filter(organisation -> isMember(participant, organisation, day) && counting.remove(organisation))
                .forEach(this::left);
        return counting.stream().noneMatch(other -> isMember(other, participant, day));
    }

    private boolean isMember(String participant, String organisation, LocalDate day) {
        return organisations.getOrDefault(organisation, List.of()).stream()
                .anyMatch(member -> member.participant().equals(participant) && member.on(day));
    }
}
