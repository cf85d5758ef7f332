package org.depositary.declarations.clause;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What makes one text out of another: the words that stay, that are deleted and that are inserted, in order. */
@Schema(name = "TextComparison", description = "What makes one text out of another, piece by piece.")
public record TextComparison(
        @Schema(description = "SENTENCE where the texts are too long to be compared word by word.")
        Granularity granularity,

        List<Piece> pieces) {

    /** Beyond so many words the time it takes to compare them grows out of hand. */
    private static final int MOST_WORDS = 5000;

    public TextComparison {
        pieces = List.copyOf(pieces);
    }

    /** By what texts are compared. */
    @Schema(name = "ComparisonGranularity")
    public enum Granularity {
        WORD,
        SENTENCE
    }

    /** What became of a piece of text. */
    @Schema(name = "ComparisonChange")
    public enum Change {
        EQUAL,
        DELETED,
        INSERTED
    }

    /** A piece of text, and what became of it. */
    @Schema(name = "ComparedPiece", description = "A piece of text, and what became of it.")
    public record Piece(
            Change change, @Schema(examples = "shall ") String text) {}

    /** How {@code later} differs from {@code earlier}, both read as texts of {@code locale}. */
    static TextComparison of(String earlier, String later, Locale locale) {
        var before = words(earlier, BreakIterator.getWordInstance(locale));
        var after = words(later, BreakIterator.getWordInstance(locale));
        return Math.max(before.size(), after.size()) <= MOST_WORDS
                ? new TextComparison(Granularity.WORD, pieces(before, after))
                : new TextComparison(
                        Granularity.SENTENCE,
                        pieces(
                                words(earlier, BreakIterator.getSentenceInstance(locale)),
                                words(later, BreakIterator.getSentenceInstance(locale))));
    }

    private static List<String> words(String text, BreakIterator breaks) {
        breaks.setText(text);
        var words = new ArrayList<String>();
        var start = breaks.first();
        for (var end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            words.add(text.substring(start, end));
        }
        return words;
    }

    private static List<Piece> pieces(List<String> before, List<String> after) {
        var pieces = new Pieces();
        var at = 0;
        for (var delta : deltas(before, after)) {
            var source = delta.getSource();
            pieces.stays(before.subList(at, source.getPosition()));
            pieces.changes(source.getLines(), delta.getTarget().getLines());
            at = source.getPosition() + source.size();
        }
        pieces.stays(before.subList(at, before.size()));
        return pieces.whole();
    }

    private static List<AbstractDelta<String>> deltas(List<String> before, List<String> after) {
        return DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>(String::equals))
                .getDeltas();
    }

    /** Pieces in their making: of what changes in one place, what is deleted comes first. */
    private static final class Pieces {

        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder deleted = new StringBuilder();
        private final StringBuilder inserted = new StringBuilder();

        void stays(List<String> words) {
            if (!words.isEmpty()) {
                settle();
                pieces.add(new Piece(Change.EQUAL, String.join("", words)));
            }
        }

        void changes(List<String> before, List<String> after) {
            deleted.append(String.join("", before));
            inserted.append(String.join("", after));
        }

        List<Piece> whole() {
            settle();
            return pieces;
        }

        private void settle() {
            settle(Change.DELETED, deleted);
            settle(Change.INSERTED, inserted);
        }

        private void settle(Change change, StringBuilder words) {
            if (!words.isEmpty()) {
                pieces.add(new Piece(change, words.toString()));
                words.setLength(0);
            }
        }
    }
}
