package org.depositary.kit.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One text in the languages it is known in: language tag (BCP 47) to text, at least one, none blank. */
@Schema(
        type = SchemaType.OBJECT,
        additionalProperties = String.class,
        description = "A text by language (BCP 47).",
        examples = "{\"en\": \"Paris Declaration\"}")
public record MultilingualText(@JsonValue Map<String, String> byLanguage) {

    @JsonCreator
    public MultilingualText {
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("A text needs at least one language: {\"en\": \"…\"}.");
        }
        byLanguage.forEach(MultilingualText::check);
        byLanguage = Collections.unmodifiableMap(new TreeMap<>(byLanguage));
    }

    public static MultilingualText english(String text) {
        return new MultilingualText(Map.of("en", text));
    }

    /** The text a reader of {@code language} gets: that language, else English, else the first there is. */
    public String in(String language) {
        var english =
                byLanguage.getOrDefault("en", byLanguage.values().iterator().next());
        return byLanguage.getOrDefault(language, english);
    }

    private static void check(String language, String text) {
        if (!language.matches("[a-z]{2,3}(-.+)?")
                || !language.equals(Locale.forLanguageTag(language).toLanguageTag())) {
            throw new IllegalArgumentException("'" + language + "' is not a language tag (BCP 47).");
        }
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("The text in '" + language + "' is blank.");
        }
    }
}
