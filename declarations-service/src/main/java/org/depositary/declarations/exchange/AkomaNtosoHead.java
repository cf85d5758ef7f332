package org.depositary.declarations.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.depositary.kit.fact.Source;
import org.depositary.kit.problem.InvalidPart;

/** What the metadata of an Akoma Ntoso document say of the instrument. */
final class AkomaNtosoHead {

    private static final Source NONE = new Source("-", null, null);

    private final Optional<XmlElement> identification;
    private final Optional<XmlElement> proprietary;
    private final ImportParameters given;
    private final List<InvalidPart> faults = new ArrayList<>();

    AkomaNtosoHead(XmlElement document, ImportParameters given) {
        var meta = document.first("meta");
        this.identification = meta.flatMap(of -> of.first("identification"));
        this.proprietary = meta.flatMap(of -> of.first("proprietary"));
        this.given = given;
    }

    /** Elements of ours in the proprietary block. */
    Stream<XmlElement> ours(String name) {
        return proprietary.stream()
                .flatMap(block -> block.elements(name))
                .filter(element -> element.namespace().equals(AkomaNtoso.OURS));
    }

    String language() {
        return frbr("FRBRExpression", "FRBRlanguage", "language")
                .map(AkomaNtoso::tag)
                .filter(tag ->
                        tag.equals(Locale.forLanguageTag(tag).toLanguageTag()) && tag.matches("[a-z]{2,3}(-.+)?"))
                .orElse("und");
    }

    Source source() {
        return ours("source")
                .flatMap(element -> source(element).stream())
                .findFirst()
                .or(() -> given.citation().map(Source::citing))
                .orElse(NONE);
    }

    static Optional<Source> source(XmlElement element) {
        return element.attribute("citation")
                .map(citation -> new Source(citation, element.attributes().get("url"), null));
    }

    List<InvalidPart> faults() {
        return List.copyOf(faults);
    }

    /** The instrument as JSON would describe it; what is missing is noted. */
    Map<String, Object> instrument() {
        var described = new HashMap<String, Object>();
        var ours = ours("instrument").findFirst();
        ours.ifPresent(element -> described.putAll(element.attributes()));
        put(
                described,
                "slug",
                given.slug().or(() -> own(described, "slug")).or(() -> frbr("FRBRWork", "FRBRname", "value")));
        put(described, "kind", given.kind().or(() -> own(described, "kind")));
        put(described, "title", titles("title"));
        described.putIfAbsent("text", "ADOPTED");
        titles("shortTitle").ifPresent(title -> described.put("shortTitle", title));
        if (ours.isEmpty()) {
            frbr("FRBRWork", "FRBRdate", "date").ifPresent(date -> described.put("adoptedOn", date));
        }
        if (source().equals(NONE)) {
            faults.add(new InvalidPart("citation", "The document names no source; give one as a parameter."));
        }
        described.put("source", source());
        return described;
    }

    private void put(Map<String, Object> described, String name, Optional<?> value) {
        value.ifPresentOrElse(
                present -> described.put(name, present),
                () -> faults.add(new InvalidPart(name, "The document does not say it; it is needed.")));
    }

    private static Optional<String> own(Map<String, Object> described, String name) {
        return Optional.ofNullable(described.get(name)).map(Object::toString);
    }

    private Optional<Map<String, String>> titles(String name) {
        var titles = new HashMap<String, String>();
        ours(name).forEach(title -> titles.put(title.attribute("lang").orElse("und"), title.text()));
        if (titles.isEmpty() && name.equals("title")) {
            frbr("FRBRWork", "FRBRalias", "value").ifPresent(alias -> titles.put(language(), alias));
        }
        return titles.isEmpty() ? Optional.empty() : Optional.of(titles);
    }

    private Optional<String> frbr(String level, String element, String attribute) {
        return identification
                .flatMap(of -> of.first(level))
                .flatMap(of -> of.first(element))
                .flatMap(of -> of.attribute(attribute));
    }
}
