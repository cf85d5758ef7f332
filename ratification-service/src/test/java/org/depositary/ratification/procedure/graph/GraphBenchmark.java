package org.depositary.ratification.procedure.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long the graph that the UK Parliament publishes for treaties takes: 639 steps, 867 routes, where it is at hand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(1)
public class GraphBenchmark {

    private final LocalDate day = LocalDate.of(2022, 12, 31);
    private final SoundGraph graph = SoundGraph.of(UkTreatyProcedureTest.graph());
    private final Map<String, List<When>> happened = Map.of("136", List.of(When.on(day)));
    private final List<String> business = graph.evaluate(happened, day).steps().stream()
            .map(StepEvaluation::id)
            .toList();

    /** The graph evaluated, and the potential of each of its 141 business steps. */
    @Benchmark
    public List<Optional<Potential>> potentials() {
        GraphEvaluation evaluation = graph.evaluate(happened, day);
        return business.stream().map(evaluation::potential).toList();
    }

    /** The whole answer: potential, current state and reason of each. */
    @Benchmark
    public List<StepEvaluation> potentialsWithReasons() {
        return graph.evaluate(happened, day).steps();
    }
}
