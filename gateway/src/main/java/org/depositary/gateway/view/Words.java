package org.depositary.gateway.view;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words somebody looks for in names: each must begin a word of the name; accents, case and order do not matter. */
record Words(Set<String> wanted, Set<String> unwanted, String whole) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** {@code text} as one writes it into a search engine; a minus excludes a word. */
    static Words of(String text) {
        var parts = Stream.of(text.strip().split("\\s+")).toList();
        return new Words(
                words(parts.stream().filter(part -> !part.startsWith("-"))),
                words(parts.stream().filter(part -> part.startsWith("-"))),
                folded(text.strip()));
    }

    /** How well {@code names} of one thing match, less is better; empty when none does. */
    Optional<Integer> rank(Stream<String> names) {
        return names.map(this::rank).flatMap(Optional::stream).min(Integer::compare);
    }

    private Optional<Integer> rank(String name) {
        var folded = folded(name);
        if (wanted.isEmpty() || !isIn(folded)) {
            return Optional.empty();
        }
        return Optional.of(folded.equals(whole) ? 0 : folded.startsWith(whole) ? 1 : 2);
    }

    private boolean isIn(String folded) {
        var there = words(Stream.of(folded));
        return wanted.stream().allMatch(word -> there.stream().anyMatch(one -> one.startsWith(word)))
                && unwanted.stream().noneMatch(there::contains);
    }

    private static Set<String> words(Stream<String> texts) {
        return texts.flatMap(text -> BETWEEN.splitAsStream(folded(text)))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
