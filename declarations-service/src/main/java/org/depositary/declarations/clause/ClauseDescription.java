package org.depositary.declarations.clause;

import org.depositary.kit.fact.Source;
import org.depositary.kit.text.MultilingualText;
import org.jspecify.annotations.Nullable;

/** What a clause is besides its text. */
record ClauseDescription(
        ClauseType type,
        @Nullable String number,
        @Nullable MultilingualText heading,
        @Nullable ObligationLevel obligationLevel,
        Source source) {

    ClauseDescription numbered(String other) {
        return new ClauseDescription(type, other, heading, obligationLevel, source);
    }

    ClauseDescription headed(MultilingualText other) {
        return new ClauseDescription(type, number, other, obligationLevel, source);
    }
}
