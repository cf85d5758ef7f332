package org.depositary.rules.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.depositary.rules.ActionType;
import org.depositary.rules.Delay;
import org.depositary.rules.Organisations;
import org.depositary.rules.Rule;
import org.depositary.rules.Threshold;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long two hundred acts take against a nested rule: number, weight and named States, or a decision, not too late. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class EvaluationBenchmark {

    private final Terms terms = new Terms(rule(), Given.after("P30D"), List.of(Set.of("example-7", "example-8")));
    private final Facts facts = Facts.of(acts(200));
    private final LocalDate asAt = Given.day("2026-01-01");

    /** The whole answer: dates for everybody, explanation, and until when it holds. */
    @Benchmark
    public Evaluation evaluate() {
        return EntryIntoForce.of(terms, facts, asAt);
    }

    static Rule rule() {
        var weights = new TreeMap<String, BigDecimal>();
        for (int number = 0; number < 200; number++) {
            weights.put("example-" + number, BigDecimal.valueOf(number % 7 + 1L));
        }
        var weight = new Threshold.Weight(
                new BigDecimal("0.55"),
                null,
                weights,
                List.of(),
                null,
                null,
                Map.of(),
                Set.of(),
                Set.of(),
                Organisations.NOT_ADDITIONAL,
                null,
                null,
                null);
        var conditions = new Rule.AllOf(
                List.of(Given.count(60, null), weight, Given.all(Set.of("example-1", "example-2", "example-3"))),
                Given.after("P60D", Delay.Snap.FIRST_OF_FOLLOWING_MONTH));
        return Given.anyOf(
                Given.allOf(new Rule.OnDate(Given.day("2010-01-01")), conditions),
                Given.allOf(new Rule.LapsesAfter(Given.day("2030-01-01")), conditions));
    }

    static List<Act> acts(int count) {
        var acts = new ArrayList<Act>();
        for (int number = 0; number < count; number++) {
            acts.add(Act.of(
                    "example-" + number,
                    ActionType.RATIFICATION,
                    Days.on(LocalDate.of(2000, 1, 1).plusDays(number * 30L))));
        }
        return acts;
    }
}
