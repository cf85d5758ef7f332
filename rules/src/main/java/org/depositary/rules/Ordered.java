package org.depositary.rules;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Sets that stand in the order of their elements, so that equal rules are written as equal bytes on any machine. */
final class Ordered {

    private Ordered() {}

    /** An unmodifiable copy of {@code elements}, in their order. */
    static <E extends Comparable<E>> Set<E> of(Collection<E> elements) {
        return Collections.unmodifiableSet(new TreeSet<>(elements));
    }
}
