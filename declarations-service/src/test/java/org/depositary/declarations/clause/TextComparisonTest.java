package org.depositary.declarations.clause;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.declarations.clause.TextComparison.Change.DELETED;
import static org.depositary.declarations.clause.TextComparison.Change.EQUAL;
import static org.depositary.declarations.clause.TextComparison.Change.INSERTED;

import java.time.Duration;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextComparisonTest {

    private static final String[] WORDS = {
        "shall", "may", "the", "Parties", "e\u0301tat", "\u202bنص\u202c", "المادة", "条約", ",", ".", "\n", "👩‍⚖️"
    };

    @Test
    void aWordThatIsReplacedIsDeletedAndInserted() {
        var comparison = TextComparison.of("The Parties may act.", "The Parties shall act.", Locale.ENGLISH);
        assertThat(comparison.pieces())
                .extracting(piece -> piece.change() + ":" + piece.text())
                .containsExactly("EQUAL:The Parties ", "DELETED:may", "INSERTED:shall", "EQUAL: act.");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void bothTextsCanBeReadOutOfTheirComparison(long seed) {
        var random = new Random(seed);
        for (var tries = 0; tries < 125; tries++) {
            var before = text(random);
            var after = text(random);
            var comparison = TextComparison.of(before, after, Locale.ROOT);
            assertThat(without(comparison, INSERTED)).as("seed %d", seed).isEqualTo(before);
            assertThat(without(comparison, DELETED)).as("seed %d", seed).isEqualTo(after);
        }
    }

    @Test
    void whatIsEqualHasOnePieceAndNothingHasNone() {
        assertThat(TextComparison.of("Same.", "Same.", Locale.ROOT).pieces())
                .singleElement()
                .matches(piece -> piece.change() == EQUAL);
        assertThat(TextComparison.of("", "", Locale.ROOT).pieces()).isEmpty();
    }

    @Test
    void longTextsAreComparedBySentences() {
        var before =
                IntStream.range(0, 3000).mapToObj(i -> "Sentence " + i + ". ").collect(joining());
        var after =
                IntStream.range(3000, 6000).mapToObj(i -> "Other " + i + ". ").collect(joining());
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            var comparison = TextComparison.of(before, after, Locale.ENGLISH);
            assertThat(comparison.granularity()).isEqualTo(TextComparison.Granularity.SENTENCE);
        });
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(30))
                .mapToObj(i -> WORDS[random.nextInt(WORDS.length)])
                .collect(Collectors.joining(" "));
    }

    private static String without(TextComparison comparison, TextComparison.Change change) {
        return comparison.pieces().stream()
                .filter(piece -> piece.change() != change)
                .map(TextComparison.Piece::text)
                .collect(joining());
    }
}
