package org.depositary.declarations.clause;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** The clauses of an instrument as a selection takes them, each under the one its eId says it stands in. */
final class ClauseTree {

    private final Map<EId, ClauseVersion> clauses;
    private final Map<Optional<EId>, List<ClauseVersion>> byParent;
    private final Map<UUID, List<ClauseText>> texts;

    ClauseTree(ClauseRecord record, Selection selection) {
        var standing = latestOfEach(record, record.places().stream().filter(selection::takes), ClauseVersion::clause)
                .filter(place -> !place.isStruckOut())
                .sorted(Comparator.comparing(ClauseVersion::ordinal).thenComparingLong(ClauseVersion::entry))
                .toList();
        this.clauses = standing.stream().collect(toMap(ClauseVersion::eId, Function.identity(), (one, other) -> other));
        this.byParent = standing.stream().collect(groupingBy(this::parentOf));
        this.texts = latestOfEach(record, record.texts().stream().filter(selection::takes), ClauseTree::version)
                .collect(groupingBy(ClauseText::clause));
    }

    /** A clause in one language. */
    private record InLanguage(UUID clause, String language) {}

    private static InLanguage version(ClauseText text) {
        return new InLanguage(text.clause(), text.language());
    }

    private static <R extends UnderRegime> Stream<R> latestOfEach(
            ClauseRecord record, Stream<R> holding, Function<R, Object> of) {
        return holding.collect(groupingBy(of)).values().stream()
                .flatMap(rows -> record.regimes().latest(rows.stream()).stream());
    }

    /** Where it stands; at the top when what it stood in does not bind those who ask. */
    private Optional<EId> parentOf(ClauseVersion clause) {
        return clause.eId().parent().filter(clauses::containsKey);
    }

    /** The clauses at the top, each with all that stands in it. */
    List<ClauseView> views() {
        return under(Optional.empty()).stream().map(this::view).toList();
    }

    /** Every clause that stands. */
    Collection<ClauseVersion> all() {
        return clauses.values();
    }

    Optional<ClauseVersion> find(EId eId) {
        return Optional.ofNullable(clauses.get(eId));
    }

    Optional<ClauseVersion> find(UUID clause) {
        return clauses.values().stream()
                .filter(place -> place.clause().equals(clause))
                .findFirst();
    }

    /** The clause {@code eId}, with all that stands in it. */
    ClauseView view(EId eId) {
        return view(find(eId).orElseThrow());
    }

    ClauseView view(ClauseVersion clause) {
        var within = under(Optional.of(clause.eId())).stream().map(this::view).toList();
        return ClauseView.of(clause, textsOf(clause), within);
    }

    /** The clause itself, without those in it. */
    ClauseView alone(ClauseVersion clause) {
        return ClauseView.of(clause, textsOf(clause), List.of());
    }

    /** The texts of {@code clause} that are meant, one a language. */
    List<ClauseText> textsOf(ClauseVersion clause) {
        return texts.getOrDefault(clause.clause(), List.of());
    }

    private List<ClauseVersion> under(Optional<EId> parent) {
        return byParent.getOrDefault(parent, List.of());
    }

    /** The place after the last clause. */
    BigDecimal nextOrdinal() {
        return Ordinal.after(clauses.values().stream()
                .map(ClauseVersion::ordinal)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO));
    }
}
