package org.depositary.declarations.clause;

import java.util.List;
import java.util.Objects;
import org.depositary.kit.fact.Source;
import org.depositary.kit.text.MultilingualText;
import org.jspecify.annotations.Nullable;

/** What a clause is besides its text. */
record ClauseDescription(
        ClauseType type,
        @Nullable String number,
        @Nullable MultilingualText heading,
        @Nullable ObligationLevel obligationLevel,
        @Nullable List<CrossReference> references,
        Source source) {

    ClauseDescription {
        references = List.copyOf(Objects.requireNonNullElse(references, List.of()));
    }

    @Override
    public List<CrossReference> references() {
        return Objects.requireNonNull(references);
    }

    ClauseDescription numbered(String other) {
        return new ClauseDescription(type, other, heading, obligationLevel, references, source);
    }

    ClauseDescription headed(MultilingualText other) {
        return new ClauseDescription(type, number, other, obligationLevel, references, source);
    }
}
