package org.depositary.rules.evaluation;

import java.util.List;
import java.util.Set;
import org.depositary.rules.Delay;
import org.depositary.rules.FinalClauses;
import org.depositary.rules.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What final clauses say of entry into force.
 *
 * @param rule when the instrument enters into force in general
 * @param laterParties the delay for who consents afterwards; absent: that of the rule
 * @param interlocks sets of participants whose dates wait for the last of them
 */
public record Terms(Rule rule, @Nullable Delay laterParties, List<Set<String>> interlocks) {

    public Terms {
        interlocks = interlocks.stream().map(Set::copyOf).toList();
    }

    public static Terms of(Rule rule) {
        return new Terms(rule, null, List.of());
    }

    /** What these final clauses say; nothing where they do not say when the instrument enters into force. */
    public static @Nullable Terms of(FinalClauses clauses) {
        var rule = clauses.entryIntoForce();
        return rule == null ? null : new Terms(rule, clauses.laterParties(), clauses.interlocks());
    }
}
