package org.depositary.ratification.activation;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depositary.kit.fact.History;

/** What participants say of one determination. */
record Positions(History<Position> records) {

    /** The last word of each that counts on {@code day}. */
    Map<String, Position> on(LocalDate day) {
        return records.current().stream()
                .filter(position -> !position.occurredOn().to().isAfter(day))
                .sorted(Comparator.comparing(
                                (Position position) -> position.occurredOn().to())
                        .thenComparingLong(Position::entry))
                .collect(toMap(Position::participant, position -> position, (_, later) -> later));
    }

    /** How many of {@code circle}, those who made it among them, agree or disagree on {@code day}. */
    Count count(Set<String> circle, List<String> authors, LocalDate day) {
        var words = on(day);
        var agree = circle.stream()
                .filter(one -> is(words.get(one), Position.Word.AGREES)
                        || (authors.contains(one) && !is(words.get(one), Position.Word.DISAGREES)))
                .toList();
        var disagree = circle.stream()
                .filter(one -> is(words.get(one), Position.Word.DISAGREES))
                .toList();
        return new Count(agree, disagree, circle.size());
    }

    private static boolean is(@org.jspecify.annotations.Nullable Position position, Position.Word word) {
        return position != null && position.position() == word;
    }

    /** Who of how many agrees, and who disagrees. */
    record Count(List<String> agree, List<String> disagree, int all) {

        boolean reaches(Agreement agreement) {
            return agreement.isReached(agree.size(), disagree.size(), all);
        }
    }
}
