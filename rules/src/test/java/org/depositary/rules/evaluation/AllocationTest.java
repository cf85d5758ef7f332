package org.depositary.rules.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What an evaluation leaves behind: unlike its time, that is the same on every machine. */
class AllocationTest {

    private static final long BUDGET = 200_000;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final EvaluationBenchmark benchmark = new EvaluationBenchmark();

    @Test
    void twoHundredActsAgainstANestedRuleLeaveLessThanAThousandBytesEach() {
        var least = LongStream.generate(this::allocated).limit(50).min().orElseThrow();

        assertThat(least).isLessThan(BUDGET);
    }

    private long allocated() {
        var before = threads.getCurrentThreadAllocatedBytes();
        var found = benchmark.evaluate();
        var after = threads.getCurrentThreadAllocatedBytes();
        assertThat(found.truth()).isEqualTo(Truth.TRUE);
        return after - before;
    }
}
