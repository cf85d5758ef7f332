package org.depositary.declarations.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.depositary.declarations.clause.ClauseType;

/** The words of Akoma Ntoso 3.0 (OASIS LegalDocML) as this register uses them. */
final class AkomaNtoso {

    static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
    static final String MEDIA_TYPE = "application/akn+xml";

    /** What Akoma Ntoso has no place for stands in its {@code proprietary} block, under this name. */
    static final String OURS = "urn:depositary:instrument:1";

    static final String HCONTAINER = "hcontainer";

    private static final Map<ClauseType, String> ELEMENTS = Map.of(
            ClauseType.PART, "part",
            ClauseType.CHAPTER, "chapter",
            ClauseType.SECTION, "section",
            ClauseType.ARTICLE, "article",
            ClauseType.PARAGRAPH, "paragraph",
            ClauseType.POINT, "point");

    private AkomaNtoso() {}

    /** The document in {@code language} as a part of a collection, in which an eId is given once: all in it begin so. */
    static String component(String language) {
        return "component_" + language;
    }

    /** The element of {@code type}; a generic container where Akoma Ntoso has none that may stand anywhere. */
    static String element(ClauseType type) {
        return ELEMENTS.getOrDefault(type, HCONTAINER);
    }

    /** What {@code element} is here; a container says so by its {@code name}. */
    static Optional<ClauseType> type(String element, Optional<String> name) {
        return element.equals(HCONTAINER)
                ? name.flatMap(AkomaNtoso::named)
                : ELEMENTS.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(element))
                        .map(Map.Entry::getKey)
                        .findFirst();
    }

    static boolean isHierarchical(String element) {
        return element.equals(HCONTAINER) || ELEMENTS.containsValue(element);
    }

    static String name(ClauseType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<ClauseType> named(String name) {
        return Arrays.stream(ClauseType.values())
                .filter(type -> name(type).equals(name))
                .findFirst();
    }

    /** A language as FRBRlanguage has it: three letters (ISO 639-2) where BCP 47 has two. */
    static String frbrLanguage(String tag) {
        return tag.length() == 2 ? Locale.of(tag).getISO3Language() : tag;
    }

    static String tag(String frbrLanguage) {
        return Arrays.stream(Locale.getISOLanguages())
                .filter(two -> Locale.of(two).getISO3Language().equals(frbrLanguage))
                .findFirst()
                .orElse(frbrLanguage);
    }
}
