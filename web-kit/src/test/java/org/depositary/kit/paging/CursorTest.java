package org.depositary.kit.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeSet;
import org.depositary.kit.problem.Malformed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final String FILTERS = "kind=TREATY";

    @Test
    void aListBeginsAtItsBeginningWithFiftyItems() {
        assertThat(Cursor.parse(null, null, FILTERS))
                .returns(true, cursor -> cursor.after().isEmpty())
                .returns(50, Cursor::limit);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 201, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void aPageHasBetweenOneAndTwoHundredItems(int limit) {
        assertThatThrownBy(() -> Cursor.parse(null, limit, FILTERS)).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%%%", "ünïcode", "a2luZD1UUkVBVFk", "AAAA"})
    void whatIsNoCursorOfOursIsRefused(String cursor) {
        assertThatThrownBy(() -> Cursor.parse(cursor, null, FILTERS)).isInstanceOf(Malformed.class);
    }

    @Test
    void aCursorIsGoodForItsOwnFiltersOnly() {
        var next = Cursor.parse(null, 1, FILTERS).after("paris-declaration-2026");
        assertThat(Cursor.parse(next, 1, FILTERS).after()).contains("paris-declaration-2026");
        assertThatThrownBy(() -> Cursor.parse(next, 1, "kind=AGREEMENT")).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> Cursor.parse(next, 1, "")).isInstanceOf(Malformed.class);
    }

    @Test
    void walkingAListMeetsEveryItemOnceWhateverThePagesAre() {
        var random = new Random(20260106);
        for (var round = 0; round < 1000; round++) {
            var keys = new TreeSet<String>();
            for (var item = random.nextInt(20); item > 0; item--) {
                keys.add(Integer.toString(random.nextInt(1000), 36) + (random.nextBoolean() ? "é\u0001 " : ""));
            }
            assertThat(walk(keys, 1 + random.nextInt(7)))
                    .as("round %s: %s", round, keys)
                    .containsExactlyElementsOf(keys);
        }
    }

    private static List<String> walk(NavigableSet<String> keys, int limit) {
        var met = new ArrayList<String>();
        var cursor = Cursor.parse(null, limit, FILTERS);
        while (true) {
            var from = cursor.after().map(after -> keys.tailSet(after, false)).orElse(keys);
            var cut = Page.Cut.of(from.stream().limit(limit + 1L).toList(), cursor, key -> key);
            assertThat(cut.items()).hasSizeLessThanOrEqualTo(limit);
            met.addAll(cut.items());
            if (cut.page().next() == null) {
                return met;
            }
            cursor = Cursor.parse(cut.page().next(), limit, FILTERS);
        }
    }
}
