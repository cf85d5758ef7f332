package org.depositary.kit.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The languages that a client reads, best first (RFC 9110, 12.5.4), and those that it was answered in. */
public final class Languages {

    private final List<Locale.LanguageRange> wanted;
    private final Set<String> given = new TreeSet<>();

    private Languages(List<Locale.LanguageRange> wanted) {
        this.wanted = wanted;
    }

    /** Those of an {@code Accept-Language}; none where it is absent, cannot be read, or wants any language. */
    public static Optional<Languages> of(@Nullable String accepted) {
        if (accepted == null) {
            return Optional.empty();
        }
        try {
            var wanted = Locale.LanguageRange.parse(accepted);
            return wanted.getFirst().getRange().equals("*") ? Optional.empty() : Optional.of(new Languages(wanted));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The one text of {@code text} that the client reads best; English, else the first, where it reads none. */
    public Map<String, String> pick(MultilingualText text) {
        var known = text.byLanguage().keySet();
        var best = Locale.lookupTag(wanted, known);
        var otherwise = known.contains("en") ? "en" : known.iterator().next();
        var language = best == null ? otherwise : best;
        given.add(language);
        return Map.of(language, text.in(language));
    }

    /** The languages of what was picked, as {@code Content-Language} lists them; empty where there was no text. */
    public String given() {
        return String.join(", ", given);
    }
}
