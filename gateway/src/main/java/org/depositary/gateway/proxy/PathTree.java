package org.depositary.gateway.proxy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Path templates as a tree of segments, with something at the end of each.
 *
 * <p>A word outranks a parameter at the first segment where they differ; a word that leads nowhere gives way to the
 * parameter beside it.
 */
final class PathTree<T> {

    private final Map<String, PathTree<T>> words = new HashMap<>();
    private @Nullable PathTree<T> parameter;
    private @Nullable T end;

    void put(List<String> template, T value) {
        if (template.isEmpty()) {
            end = value;
        } else {
            branch(template.getFirst()).put(rest(template), value);
        }
    }

    Optional<T> find(List<String> segments) {
        if (segments.isEmpty()) {
            return Optional.ofNullable(end);
        }
        var word = words.get(segments.getFirst());
        return (word == null ? Optional.<T>empty() : word.find(rest(segments)))
                .or(() -> parameter == null ? Optional.empty() : parameter.find(rest(segments)));
    }

    private PathTree<T> branch(String segment) {
        if (!segment.startsWith("{")) {
            return words.computeIfAbsent(segment, word -> new PathTree<>());
        }
        if (parameter == null) {
            parameter = new PathTree<>();
        }
        return parameter;
    }

    private static List<String> rest(List<String> segments) {
        return segments.subList(1, segments.size());
    }
}
