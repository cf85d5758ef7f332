package org.depositary.ratification.procedure.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.depositary.rules.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundnessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    BUSINESS a; NOT a                                             | /steps/1/id        | “a”
                    BUSINESS a; a > b                                             | /routes/0/to       | “b”
                    BUSINESS a; b > a                                             | /routes/0/from     | “b”
                    NOT no                                                        | /steps/0           | “no” (NOT) takes 1 input and has 0
                    BUSINESS a; AND both; a > both                                | /steps/1           | “both” (AND) takes 2 inputs and has 1
                    BUSINESS a; BUSINESS b; BUSINESS c; b > a; c > a              | /steps/0           | “a” (BUSINESS) takes at most 1 input and has 2
                    BUSINESS a; INCREMENT i; a > i; a > i                         | /steps/1           | “i” (INCREMENT) takes 1 input and has 2
                    BUSINESS a; NOT no; a > no from 2026-01-01                    | /routes/0          | “no” (NOT)
                    BUSINESS a; BUSINESS b; a > b from 2026-02-01 to 2026-02-01   | /routes/0/validTo  | ends before it begins
                    NOT no; no > no                                               | /steps/0           | “no” → “no”
                    NOT x; DECISION y; x > y; y > x                               | /steps/0           | “x” → “y” → “x”
                    """)
    void eachFaultNamesTheStepWhereItStands(String graph, String pointer, String says) {
        assertThat(Graphs.graph(graph).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.pointer()).isEqualTo(pointer);
            assertThat(fault.says()).contains(says);
        });
    }

    @Test
    void twoRoutesWithOneIdAreAFault() {
        Route route = Route.always("1", "a", "b");
        ProcedureGraph graph = new ProcedureGraph(
                Graphs.graph("BUSINESS a; BUSINESS b; BUSINESS c").steps(),
                List.of(route, Route.always("1", "b", "c")));

        assertThat(graph.faults()).extracting(Fault::pointer).containsExactly("/routes/1/id");
    }

    @Test
    void aLoopThatBusinessCutsIsNone() {
        assertThat(Graphs.graph("BUSINESS a; NOT no; a > no; no > a").faults()).isEmpty();
    }

    @Test
    void everyLoopIsNamedAndOnlyItsOwnSteps() {
        ProcedureGraph graph = Graphs.graph("""
                BUSINESS a
                OR x; NOT y; OR p; NOT q; NOT behind
                a > x; x > y; y > x
                a > p; p > q; q > p
                q > behind
                """);

        assertThat(graph.faults())
                .extracting(Fault::says)
                .hasSize(2)
                .noneMatch(says -> says.contains("behind"))
                .anyMatch(says -> says.contains("“x”") && says.contains("“y”"))
                .anyMatch(says -> says.contains("“p”") && says.contains("“q”"));
    }

    @Test
    void anUnsoundGraphIsNotEvaluated() {
        assertThatThrownBy(() -> SoundGraph.of(Graphs.graph("NOT no")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("“no”");
    }
}
