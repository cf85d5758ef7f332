package org.depositary.gateway.change;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which changes somebody wants: about any of these instruments, any of these participants, of any of these kinds. */
record Filter(Set<String> instruments, Set<String> participants, Set<String> kinds) {

    static final Filter NONE = new Filter(Set.of(), Set.of(), Set.of());

    Filter {
        instruments = Set.copyOf(instruments);
        participants = Set.copyOf(participants);
        kinds = Set.copyOf(kinds);
    }

    /** Several values of each, by comma; all where nothing is given. */
    static Filter of(@Nullable String instruments, @Nullable String participants, @Nullable String kinds) {
        return new Filter(several(instruments), several(participants), several(kinds));
    }

    boolean lets(Change change) {
        return change.isNews()
                && isAmong(instruments, change.instrument())
                && isAmong(participants, change.participant())
                && (kinds.isEmpty() || kinds.stream().anyMatch(kind -> isOf(kind, change.kind())));
    }

    private static boolean isAmong(Set<String> wanted, Optional<String> value) {
        return wanted.isEmpty()
                || value.filter(one -> wanted.contains(one.toLowerCase(Locale.ROOT)))
                        .isPresent();
    }

    /** {@code instrument} is every {@code instrument.…}. */
    private static boolean isOf(String wanted, String kind) {
        return kind.equals(wanted) || kind.startsWith(wanted + ".");
    }

    private static Set<String> several(@Nullable String values) {
        return values == null
                ? Set.of()
                : Stream.of(values.split(","))
                        .map(value -> value.strip().toLowerCase(Locale.ROOT))
                        .filter(value -> !value.isEmpty())
                        .collect(Collectors.toUnmodifiableSet());
    }
}
