package org.depositary.rules;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Copies in the order of their keys, so that what is read is written the same everywhere; nothing given is empty. */
final class Sorted {

    private Sorted() {}

    static <T extends Comparable<T>> SortedSet<T> copy(@Nullable Set<T> given) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(given == null ? Set.<T>of() : withoutNull(given)));
    }

    static <V> SortedMap<String, V> copy(@Nullable Map<String, V> given) {
        var copy = new TreeMap<String, V>();
        if (given != null) {
            withoutNull(given.values());
            copy.putAll(given);
        }
        return Collections.unmodifiableSortedMap(copy);
    }

    private static <C extends Collection<?>> C withoutNull(C given) {
        for (var element : given) {
            if (element == null) {
                throw new IllegalArgumentException("null stands for nothing here: leave it out.");
            }
        }
        return given;
    }
}
