package org.depositary.rules;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an instrument says of its application before it is in force (VCLT art. 25).
 *
 * @param from the first day of it; absent: from the act that brings it about
 * @param by what brings it about; absent: a declaration
 * @param optOut whether one may declare that one does not apply it (Energy Charter Treaty art. 45(2))
 * @param clauses the clauses, by eId, that are applied; empty: all
 * @param limit whether one's internal law limits it
 * @param ends the last day of it; absent: entry into force, or an intention not to become a party [25(2)]
 * @param survival how long obligations towards investments and the like bind on afterwards
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProvisionalClause(
        @Nullable LocalDate from,
        @Nullable Ground by,
        @Nullable Boolean optOut,
        Set<String> clauses,
        @Nullable Limit limit,
        @Nullable LocalDate ends,
        @Nullable Period survival) {

    public ProvisionalClause {
        clauses = Ordered.of(Objects.requireNonNullElse(clauses, Set.of()));
    }

    /** What brings provisional application about. */
    public enum Ground {
        /** Signature by itself, unless one opts out. */
        AUTOMATIC,
        DECLARATION,
        /** Otherwise agreed by the negotiating States [25(1)(b)]. */
        AGREEMENT_OF_NEGOTIATING_STATES
    }

    /** How far it goes. */
    public enum Limit {
        /** As far as it is not inconsistent with one's constitution, laws or regulations. */
        INTERNAL_LAW,
        NONE
    }
}
