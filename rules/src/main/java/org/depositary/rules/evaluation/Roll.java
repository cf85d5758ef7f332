package org.depositary.rules.evaluation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.depositary.rules.Organisations;

/** Those who count towards a rule, each once, as they come; an organisation as the rule says. */
abstract class Roll {

    private final Organisations rule;
    private final Map<String, Set<String>> organisations;
    private final Set<String> acting = new HashSet<>();
    private final Set<String> counting = new HashSet<>();

    Roll(Organisations rule, Map<String, Set<String>> organisations) {
        this.rule = rule;
        this.organisations = organisations;
    }

    /** Whether those who count are enough on {@code day}. */
    abstract boolean isReached(LocalDate day);

    /** How far they are from that. */
    abstract Progress progress(LocalDate day);

    void joined(String participant) {}

    void left(String participant) {}

    final Set<String> counting() {
        return counting;
    }

    /** Takes {@code participant} in; whether it had not been. */
    final boolean take(String participant) {
        var stands = organisations.isEmpty() ? !counting.contains(participant) : comes(participant);
        if (stands) {
            counting.add(participant);
            joined(participant);
        }
        return stands;
    }

    /** Whether it comes for the first time, and counts as the rule has it. */
    private boolean comes(String participant) {
        return acting.add(participant)
                && switch (rule) {
                    case COUNT -> true;
                    case NEVER -> !organisations.containsKey(participant);
                    case NOT_ADDITIONAL -> addsTo(participant);
                };
    }

    private boolean addsTo(String participant) {
        var members = organisations.get(participant);
        if (members != null) {
            return Collections.disjoint(members, acting);
        }
        organisations.forEach((organisation, itsMembers) -> {
            if (itsMembers.contains(participant) && counting.remove(organisation)) {
                left(organisation);
            }
        });
        return true;
    }
}
