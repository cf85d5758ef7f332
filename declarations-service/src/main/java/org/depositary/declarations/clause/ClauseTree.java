package org.depositary.declarations.clause;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.depositary.kit.fact.History;
import org.depositary.kit.text.MultilingualText;

/** The clauses of an instrument as they stand, each under the one its eId says it stands in. */
final class ClauseTree {

    private final Map<EId, ClauseVersion> clauses;
    private final Map<Optional<EId>, List<ClauseVersion>> byParent;
    private final Map<UUID, List<ClauseText>> texts;

    ClauseTree(List<ClauseVersion> versions, List<ClauseText> texts) {
        var current = History.of(versions).current().stream()
                .sorted(Comparator.comparingInt(ClauseVersion::ordinal))
                .toList();
        this.clauses = current.stream().collect(toMap(ClauseVersion::eId, Function.identity()));
        this.byParent =
                current.stream().collect(groupingBy(clause -> clause.eId().parent()));
        this.texts = History.of(texts).current().stream().collect(groupingBy(ClauseText::clause));
    }

    /** The clauses at the top, each with all that stands in it. */
    List<ClauseView> views() {
        return under(Optional.empty());
    }

    Optional<ClauseVersion> find(EId eId) {
        return Optional.ofNullable(clauses.get(eId));
    }

    /** The clause {@code eId}, with all that stands in it. */
    ClauseView view(EId eId) {
        return view(find(eId).orElseThrow());
    }

    private ClauseView view(ClauseVersion clause) {
        var wordings = new TreeMap<String, ClauseText.Wording>();
        textsOf(clause).forEach(text -> wordings.put(text.language(), text.wording()));
        var described = clause.description();
        return new ClauseView(
                clause.clause(),
                clause.eId(),
                described.type(),
                described.number(),
                described.heading(),
                described.obligationLevel(),
                wordings.isEmpty() ? null : new MultilingualText(values(wordings, ClauseText.Wording::text)),
                values(wordings, ClauseText.Wording::form),
                described.source(),
                under(Optional.of(clause.eId())));
    }

    /** The texts of {@code clause} that stand, one a language. */
    List<ClauseText> textsOf(ClauseVersion clause) {
        return texts.getOrDefault(clause.clause(), List.of());
    }

    /** The place after the last clause. */
    int nextOrdinal() {
        return clauses.values().stream().mapToInt(ClauseVersion::ordinal).max().orElse(0) + 1;
    }

    private List<ClauseView> under(Optional<EId> parent) {
        return byParent.getOrDefault(parent, List.of()).stream().map(this::view).toList();
    }

    private static <V> Map<String, V> values(
            Map<String, ClauseText.Wording> wordings, Function<ClauseText.Wording, V> part) {
        var values = new TreeMap<String, V>();
        wordings.forEach((language, wording) -> values.put(language, part.apply(wording)));
        return values;
    }
}
