package org.depositary.declarations.clause;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Which text is meant: the day, the amending instruments that bind those it is asked for, and the language, where one is
 * asked for [VCLT 30(4), 40(4)].
 */
record Selection(LocalDate day, Predicate<UUID> binding, Optional<String> language) {

    /** The text as all amendments have made it by {@code day}, in every language. */
    static Selection on(LocalDate day) {
        return new Selection(day, regime -> true, Optional.empty());
    }

    /** What it takes besides the original, if anything. */
    static Selection amongThose(LocalDate day, Set<UUID> accepted) {
        return new Selection(day, accepted::contains, Optional.empty());
    }

    Selection in(Optional<String> only) {
        return new Selection(day, binding, only);
    }

    boolean takes(UnderRegime row) {
        return row.holdsOn(day) && (row.isOriginal() || binding.test(row.regime()));
    }

    boolean takes(ClauseText text) {
        return takes((UnderRegime) text)
                && language.map(text.language()::equals).orElse(true);
    }
}
