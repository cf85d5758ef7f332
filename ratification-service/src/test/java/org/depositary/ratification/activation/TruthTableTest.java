package org.depositary.ratification.activation;

import static org.assertj.core.api.Assertions.assertThat;

import org.depositary.rules.evaluation.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TruthTableTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # basis    | pledged | prepared | triggered | live    | suspended | performed | over    | readiness
            NONE       | true    | TRUE     | TRUE      | TRUE    | true      | true      | TRUE    | NOT_COMMITTED
            INTENDED   | false   | TRUE     | TRUE      | TRUE    | true      | true      | TRUE    | NO_PLEDGE
            LEGAL      | true    | FALSE    | FALSE     | FALSE   | false     | false     | FALSE   | DORMANT
            POLITICAL  | true    | FALSE    | FALSE     | FALSE   | false     | false     | FALSE   | DORMANT
            LEGAL      | true    | TRUE     | FALSE     | FALSE   | false     | false     | FALSE   | READY
            LEGAL      | true    | FALSE    | TRUE      | FALSE   | false     | false     | FALSE   | BLOCKED
            LEGAL      | true    | TRUE     | TRUE      | TRUE    | false     | false     | FALSE   | ACTIVE
            INTENDED   | true    | TRUE     | TRUE      | TRUE    | false     | false     | FALSE   | ACTIVE
            LEGAL      | true    | TRUE     | TRUE      | FALSE   | false     | false     | FALSE   | DORMANT
            LEGAL      | true    | TRUE     | FALSE     | FALSE   | true      | false     | FALSE   | SUSPENDED
            LEGAL      | true    | UNKNOWN  | FALSE     | UNKNOWN | true      | false     | FALSE   | SUSPENDED
            LEGAL      | true    | TRUE     | TRUE      | TRUE    | true      | false     | FALSE   | ACTIVE
            LEGAL      | true    | TRUE     | TRUE      | TRUE    | false     | true      | FALSE   | DISCHARGED
            LEGAL      | true    | TRUE     | TRUE      | TRUE    | true      | true      | TRUE    | DISCHARGED
            LEGAL      | true    | TRUE     | TRUE      | TRUE    | false     | false     | TRUE    | EXPIRED
            LEGAL      | true    | TRUE     | TRUE      | TRUE    | false     | false     | UNKNOWN | UNDETERMINED
            LEGAL      | true    | UNKNOWN  | FALSE     | FALSE   | false     | false     | FALSE   | UNDETERMINED
            LEGAL      | true    | FALSE    | UNKNOWN   | FALSE   | false     | false     | FALSE   | UNDETERMINED
            LEGAL      | true    | TRUE     | UNKNOWN   | UNKNOWN | false     | false     | FALSE   | UNDETERMINED
            """)
    void readinessIsWhatTheTableSays(
            Basis basis,
            boolean pledged,
            Truth prepared,
            Truth triggered,
            Truth live,
            boolean suspended,
            boolean performed,
            Truth over,
            Readiness readiness) {
        assertThat(TruthTable.of(
                        new TruthTable.Known(basis, pledged, prepared, triggered, live, suspended, performed, over)))
                .isEqualTo(readiness);
    }

    /** Invariant 13: whatever else is known, it is live only while every conjunct of its rule is met. */
    @Test
    void nothingIsActiveWhileAConjunctIsNotMet() {
        for (var basis : Basis.values()) {
            for (var prepared : Truth.values()) {
                for (var triggered : Truth.values()) {
                    for (var live : new Truth[] {Truth.FALSE, Truth.UNKNOWN}) {
                        assertThat(TruthTable.of(new TruthTable.Known(
                                        basis, true, prepared, triggered, live, false, false, Truth.FALSE)))
                                .isNotEqualTo(Readiness.ACTIVE);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(DeterminationStatus.class)
    void nothingFollowsWhatIsOver(DeterminationStatus status) {
        assertThat(status.next()).doesNotContain(status);
        assertThat(status.next().isEmpty())
                .isEqualTo(status == DeterminationStatus.REJECTED || status == DeterminationStatus.WITHDRAWN);
    }
}
