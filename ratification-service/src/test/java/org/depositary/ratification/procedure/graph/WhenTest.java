package org.depositary.ratification.procedure.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WhenTest {

    static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    static final LocalDate MIDDLE = LocalDate.of(2026, 3, 15);
    static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    static Stream<Arguments> states() {
        return Stream.of(
                Arguments.of(When.on(MIDDLE), FIRST, CurrentState.SCHEDULED),
                Arguments.of(When.on(MIDDLE), MIDDLE, CurrentState.HAPPENED),
                Arguments.of(When.between(FIRST, LAST), FIRST.minusDays(1), CurrentState.UNDATED),
                Arguments.of(When.between(FIRST, LAST), MIDDLE, CurrentState.UNDATED),
                Arguments.of(When.between(FIRST, LAST), LAST, CurrentState.HAPPENED),
                Arguments.of(When.scheduledFor(MIDDLE), FIRST, CurrentState.SCHEDULED),
                Arguments.of(When.scheduledFor(MIDDLE), MIDDLE, CurrentState.NOT_ACTUALISED),
                Arguments.of(When.scheduledFor(MIDDLE), LAST, CurrentState.NOT_ACTUALISED),
                Arguments.of(When.undated(), LAST, CurrentState.UNDATED));
    }

    @ParameterizedTest
    @MethodSource("states")
    void onlyWhatHasCertainlyHappenedCounts(When when, LocalDate day, CurrentState state) {
        SoundGraph graph = SoundGraph.of(Graphs.graph("BUSINESS a; BUSINESS b; a > b"));
        GraphEvaluation evaluation = graph.evaluate(Map.of("a", List.of(when)), day);

        assertThat(evaluation.current("a")).isEqualTo(state);
        assertThat(evaluation.potential("b"))
                .contains(state == CurrentState.HAPPENED ? Potential.CAUSED : Potential.NOT_YET);
    }

    @Test
    void whatHasHappenedOutranksWhatIsPlanned() {
        SoundGraph graph = SoundGraph.of(Graphs.graph("BUSINESS a"));
        List<When> times = List.of(When.scheduledFor(LAST), When.on(FIRST), When.undated());

        assertThat(graph.evaluate(Map.of("a", times), MIDDLE).current("a")).isEqualTo(CurrentState.HAPPENED);
    }

    @Test
    void aPeriodDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> When.between(LAST, FIRST)).isInstanceOf(IllegalArgumentException.class);
    }
}
