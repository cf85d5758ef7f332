package org.depositary.declarations.exchange;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.depositary.declarations.clause.ClauseRequest;
import org.depositary.kit.problem.InvalidPart;
import org.depositary.kit.text.MultilingualText;
import org.jspecify.annotations.Nullable;

/** The same clauses said in one language after another: the first says which there are. */
final class SameClauses {

    private final List<InvalidPart> faults = new ArrayList<>();
    private @Nullable List<ClauseRequest> clauses;

    /** Adds what they say in another language. */
    void add(List<ClauseRequest> saying) {
        clauses = clauses == null ? List.copyOf(saying) : both(clauses, saying);
    }

    List<ClauseRequest> clauses() {
        return clauses == null ? List.of() : clauses;
    }

    List<InvalidPart> faults() {
        return List.copyOf(faults);
    }

    private List<ClauseRequest> both(List<ClauseRequest> ours, List<ClauseRequest> others) {
        var left = others.stream()
                .collect(toMap(ClauseRequest::eId, Function.identity(), (one, _) -> one, LinkedHashMap::new));
        var both = ours.stream()
                .map(clause -> Optional.ofNullable(left.remove(clause.eId()))
                        .map(other -> both(clause, other))
                        .orElse(clause))
                .toList();
        left.keySet()
                .forEach(eId -> faults.add(
                        new InvalidPart("/" + eId, "The document in the first language has no such clause here.")));
        return both;
    }

    private ClauseRequest both(ClauseRequest clause, ClauseRequest other) {
        return new ClauseRequest(
                clause.eId(),
                clause.type(),
                clause.number(),
                both(clause.heading(), other.heading()),
                clause.obligationLevel(),
                clause.references(),
                both(clause.text(), other.text()),
                both(clause.forms(), other.forms()),
                clause.source(),
                both(clause.children(), other.children()));
    }

    private static @Nullable MultilingualText both(@Nullable MultilingualText one, @Nullable MultilingualText other) {
        return one == null || other == null
                ? Optional.ofNullable(one).orElse(other)
                : new MultilingualText(both(one.byLanguage(), other.byLanguage()));
    }

    private static <V> Map<String, V> both(Map<String, V> one, Map<String, V> other) {
        var both = new HashMap<>(other);
        both.putAll(one);
        return both;
    }
}
