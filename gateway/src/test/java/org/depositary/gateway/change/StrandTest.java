package org.depositary.gateway.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.depositary.gateway.Service;
import org.depositary.gateway.client.FeedEntry;
import org.junit.jupiter.api.Test;

/** The end of a journal in memory: no gap, and no pretence of knowing what it has forgotten. */
class StrandTest {

    private final Strand strand = new Strand(3);

    @Test
    void hasWhatComesAfterAPosition() {
        strand.begin(10);
        strand.hear(true, changes(11, 12));
        assertThat(positionsAfter(10)).containsExactly(11L, 12L);
        assertThat(positionsAfter(11)).containsExactly(12L);
        assertThat(positionsAfter(12)).isEmpty();
        assertThat(strand.end()).isEqualTo(12);
    }

    @Test
    void saysThatItDoesNotReachBackRatherThanLeaveSomethingOut() {
        strand.begin(10);
        strand.hear(true, changes(11, 15));
        assertThat(strand.after(11, 100)).isEmpty();
        assertThat(positionsAfter(12)).containsExactly(13L, 14L, 15L);
    }

    @Test
    void knowsNothingBeforeItHasBegun() {
        assertThat(strand.after(0, 100)).isEmpty();
    }

    @Test
    void isNewsWhenItsServiceIsHeardAgainOrTellsMore() {
        strand.begin(0);
        assertThat(strand.hear(true, List.of())).isTrue();
        assertThat(strand.hear(true, List.of())).isFalse();
        assertThat(strand.hear(true, changes(1, 1))).isTrue();
        assertThat(strand.hear(false, List.of())).isTrue();
        assertThat(strand.hear(false, List.of())).isFalse();
    }

    private List<Long> positionsAfter(long position) {
        return strand.after(position, 100).orElseThrow().stream()
                .map(Change::position)
                .toList();
    }

    private static List<Change> changes(long first, long last) {
        return LongStream.rangeClosed(first, last)
                .mapToObj(position -> new Change(
                        Service.DECLARATIONS,
                        new FeedEntry(String.valueOf(position), "x", null, Instant.EPOCH, null, null)))
                .toList();
    }
}
