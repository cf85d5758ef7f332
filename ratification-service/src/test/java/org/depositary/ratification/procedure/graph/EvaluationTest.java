package org.depositary.ratification.procedure.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationTest {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource({
        "DECISION,  0, 0, NOT_YET",
        "DECISION,  1, 0, ALLOWED",
        "NOT,       0, 0, CAUSED",
        "NOT,       1, 0, NOT_YET",
        "AND,       1, 1, CAUSED",
        "AND,       1, 0, NOT_YET",
        "OR,        0, 1, CAUSED",
        "OR,        0, 0, NOT_YET",
        "SUM,       0, 0, CAUSED",
        "INCREMENT, 0, 0, CAUSED",
        "EQUALS,    2, 2, CAUSED",
        "EQUALS,    0, 0, CAUSED",
        "EQUALS,    2, 1, NOT_YET",
        "SUMMATION, 1, 0, CAUSED",
        "SUMMATION, 0, 0, NOT_YET",
    })
    void aGateAnswersByItsTable(StepType gate, int timesA, int timesB, Potential potential) {
        String second = gate.takes(2) ? "; b > gate" : "";
        SoundGraph graph =
                sound("BUSINESS a; BUSINESS b; BUSINESS c; %s gate; a > gate; gate > c%s".formatted(gate, second));

        assertThat(graph.evaluate(Map.of("a", times(timesA), "b", times(timesB)), DAY)
                        .potential("c"))
                .contains(potential);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 2, CAUSED", "1, 1, 3, NOT_YET", "0, 0, 0, CAUSED"})
    void sumsAreCountedOn(int timesA, int timesB, int timesC, Potential potential) {
        SoundGraph graph = sound("""
                BUSINESS a; BUSINESS b; BUSINESS c; BUSINESS d
                SUM sum; SUMMATION through; EQUALS equal
                a > sum; b > sum; sum > through; through > equal; c > equal; equal > d
                """);

        assertThat(graph.evaluate(Map.of("a", times(timesA), "b", times(timesB), "c", times(timesC)), DAY)
                        .potential("d"))
                .contains(potential);
    }

    @Test
    void anIncrementCountsOneMore() {
        SoundGraph graph = sound(
                "BUSINESS a; BUSINESS b; BUSINESS c; INCREMENT more; EQUALS equal; a > more; more > equal; b > equal; equal > c");

        assertThat(graph.evaluate(Map.of("a", times(1), "b", times(2)), DAY).potential("c"))
                .contains(Potential.CAUSED);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, NOT_CURRENTLY",
        "2026-02-01, CAUSED",
        "2026-02-27, CAUSED",
        "2026-02-28, NOT_CURRENTLY",
    })
    void aRouteIsOpenFromItsFirstDayUntilBeforeItsLast(LocalDate day, Potential potential) {
        SoundGraph graph = sound("BUSINESS a; BUSINESS b; a > b from 2026-02-01 to 2026-02-28");

        assertThat(graph.evaluate(Map.of("a", List.of(When.on(LocalDate.of(2025, 1, 1)))), day)
                        .potential("b"))
                .contains(potential);
    }

    @Test
    void aStepThatNoRouteEntersHasNoPotential() {
        SoundGraph graph = sound("BUSINESS a");

        assertThat(graph.evaluate(Map.of(), DAY).step("a"))
                .isEqualTo(new StepEvaluation(
                        "a", Optional.empty(), CurrentState.NOT_ACTUALISED, "No route leads to this step."));
    }

    @Test
    void aReasonNamesTheStepsThatDecided() {
        SoundGraph graph = sound(
                "BUSINESS a; BUSINESS b; BUSINESS c; BUSINESS d; AND both; OR one; a > both; b > both; both > c; a > one; b > one; one > d");
        GraphEvaluation evaluation = graph.evaluate(Map.of("a", times(1)), DAY);

        assertThat(evaluation.because("c")).isEqualTo("Is not open: “b” has not happened.");
        assertThat(evaluation.because("d")).isEqualTo("Must happen next: “a” has happened.");
    }

    @Test
    void whatIsNoBusinessStepCannotHaveHappened() {
        SoundGraph graph = sound("BUSINESS a; NOT no; a > no");

        assertThatThrownBy(() -> graph.evaluate(Map.of("no", times(1)), DAY)).hasMessageContaining("“no”");
        assertThatThrownBy(() -> graph.evaluate(Map.of("z", times(1)), DAY)).hasMessageContaining("“z”");
        assertThatThrownBy(() -> graph.evaluate(Map.of(), DAY).because("no")).hasMessageContaining("“no”");
    }

    @Test
    void aDeepGraphDoesNotOverflow() {
        List<GraphStep> steps =
                new ArrayList<>(Graphs.graph("BUSINESS first; BUSINESS last").steps());
        List<Route> routes = new ArrayList<>();
        String before = "first";
        for (int gate = 0; gate < 100_000; gate++) {
            steps.add(new GraphStep("gate" + gate, StepType.NOT, Optional.empty()));
            routes.add(Route.always("r" + gate, before, "gate" + gate));
            before = "gate" + gate;
        }
        Collections.reverse(steps);
        routes.add(Route.always("end", before, "last"));
        GraphEvaluation evaluation =
                SoundGraph.of(new ProcedureGraph(steps, routes)).evaluate(Map.of("first", times(1)), DAY);

        assertThat(evaluation.potential("last")).contains(Potential.CAUSED);
        assertThat(evaluation.because("last")).isEqualTo("Must happen next: “first” has happened.");
    }

    private static SoundGraph sound(String text) {
        return SoundGraph.of(Graphs.graph(text));
    }

    private static List<When> times(int count) {
        return Collections.nCopies(count, When.on(DAY));
    }
}
