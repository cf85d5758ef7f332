package org.depositary.ratification.procedure.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A graph may be as deep as it likes: nothing that looks at it goes step by step down the stack. */
class DeepGraphTest {

    private static final int DEPTH = 100_000;
    private static final LocalDate DAY = LocalDate.of(2026, 1, 6);

    @Test
    void aHundredThousandGatesInARowAreEvaluatedAndExplained() {
        var evaluation = SoundGraph.of(chain(false)).evaluate(Map.of("start", List.of(When.on(DAY))), DAY);

        assertThat(evaluation.potential("end")).contains(Potential.CAUSED);
        assertThat(evaluation.because("end")).isEqualTo("Must happen next: “start” has happened.");
    }

    @Test
    void aLoopOfAHundredThousandGatesIsOneFault() {
        assertThat(chain(true).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.says()).startsWith("No business step cuts the loop of"));
    }

    /** From “start” through an even number of NOTs to “end”; closed to a loop the first gate waits for the last. */
    private static ProcedureGraph chain(boolean closed) {
        List<GraphStep> steps = new ArrayList<>();
        List<Route> routes = new ArrayList<>();
        steps.add(new GraphStep("start", StepType.BUSINESS, Optional.empty()));
        String before = closed ? "not-" + (DEPTH - 1) : "start";
        for (int gate = 0; gate < DEPTH; gate++) {
            steps.add(new GraphStep("not-" + gate, StepType.NOT, Optional.empty()));
            routes.add(Route.always("r" + gate, before, "not-" + gate));
            before = "not-" + gate;
        }
        steps.add(new GraphStep("end", StepType.BUSINESS, Optional.empty()));
        routes.add(Route.always("last", before, "end"));
        return new ProcedureGraph(steps, routes);
    }
}
