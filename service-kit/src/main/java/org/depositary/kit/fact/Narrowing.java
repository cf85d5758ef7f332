package org.depositary.kit.fact;

import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a query is narrowed by: the conditions that are asked for; others stand nowhere in it, so that it stays plain. */
public record Narrowing(List<Condition> asked) {

    public Narrowing {
        asked = List.copyOf(asked);
    }

    /** A part of the question; not asked where it has no value, or none among several. */
    public record Condition(
            String says, String parameter, @Nullable Object value) {

        boolean isAsked() {
            return value != null && !(value instanceof Collection<?> several && several.isEmpty());
        }
    }

    /** Those of {@code conditions} that are asked. */
    public static Narrowing by(Condition... conditions) {
        return new Narrowing(Stream.of(conditions).filter(Condition::isAsked).toList());
    }

    /** What each says, to be joined by {@code and}. */
    public Stream<String> says() {
        return asked.stream().map(Condition::says);
    }

    /** Gives {@code query} the values of its conditions. */
    public void bind(Query query) {
        asked.forEach(condition -> query.setParameter(condition.parameter(), condition.value()));
    }
}
