package org.depositary.kit.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.depositary.kit.journal.Journal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final Instant NOON = Instant.parse("2026-01-06T12:00:00Z");

    private static final class Fact extends FactRow {
        Fact(long entry, @Nullable UUID supersedes) {
            super(Ids.next(), new Journal.Recorded(entry, NOON.plusSeconds(entry)), supersedes);
        }
    }

    private final Fact first = new Fact(1, null);
    private final Fact corrected = new Fact(3, first.id());
    private final Fact again = new Fact(7, corrected.id());
    private final Fact other = new Fact(5, null);

    @Test
    void aFactNamesItsEntryAndIsConfirmed() {
        assertThat(corrected)
                .returns(3L, FactRow::entry)
                .returns(NOON.plusSeconds(3), FactRow::recordedAt)
                .returns(Verification.CONFIRMED, FactRow::verification);
        assertThat(corrected.supersedes()).contains(first.id());
        assertThat(first.supersedes()).isEmpty();
    }

    @Test
    void whatStandsIsWhatNothingSupersedes() {
        assertThat(History.of(List.of(again, other, first, corrected)).current())
                .containsExactly(other, again);
    }

    @Test
    void whatWasNotYetKnownSupersedesNothing() {
        assertThat(History.of(List.of(first, other)).current()).containsExactly(first, other);
        assertThat(History.of(List.of(corrected, first)).latest()).contains(corrected);
    }

    @Test
    void ofNothingNothingStands() {
        assertThat(History.of(List.<Fact>of()).current()).isEmpty();
        assertThat(History.of(List.<Fact>of()).latest()).isEmpty();
        assertThat(History.of(List.of(first)).find(other.id())).isEmpty();
        assertThat(History.of(List.of(first)).find(first.id())).contains(first);
    }

    @Test
    void whateverTheOrderOfTheRowsOneOfEachChainStands() {
        var random = new Random(31);
        for (var round = 0; round < 1000; round++) {
            var rows = new ArrayList<Fact>();
            var ends = new ArrayList<Fact>(Collections.nCopies(1 + random.nextInt(4), null));
            for (var entry = 1; entry < 12; entry++) {
                var chain = random.nextInt(ends.size());
                var end = ends.get(chain);
                ends.set(chain, new Fact(entry, end == null ? null : end.id()));
                rows.add(ends.get(chain));
            }
            Collections.shuffle(rows, random);
            assertThat(History.of(rows).current())
                    .containsExactlyInAnyOrderElementsOf(
                            ends.stream().filter(java.util.Objects::nonNull).toList())
                    .isSortedAccordingTo(java.util.Comparator.comparingLong(FactRow::entry));
        }
    }

    @Test
    void newIdsSortByTime() {
        var ids = new UUID[1000];
        Arrays.setAll(ids, at -> Ids.next());
        assertThat(Arrays.stream(ids).map(UUID::toString)).isSorted().doesNotHaveDuplicates();
        assertThat(ids[0].version()).isEqualTo(7);
    }
}
