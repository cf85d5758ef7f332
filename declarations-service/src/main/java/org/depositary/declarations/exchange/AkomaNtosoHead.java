package org.depositary.declarations.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
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
    private static final TypeReference<Map<String, Object>> DESCRIPTION = new TypeReference<>() {};

    private final Optional<XmlElement> identification;
    private final Optional<XmlElement> proprietary;
    private final ImportParameters given;
    private final List<InvalidPart> faults = new ArrayList<>();
    private final Map<String, Object> described;

    AkomaNtosoHead(XmlElement document, ImportParameters given, ObjectMapper json) {
        var meta = document.first("meta");
        this.identification = meta.flatMap(of -> of.first("identification"));
        this.proprietary = meta.flatMap(of -> of.first("proprietary"));
        this.given = given;
        this.described = ours("description")
                .findFirst()
                .flatMap(description -> read(description.text(), json))
                .orElseGet(HashMap::new);
    }

    private Optional<Map<String, Object>> read(String description, ObjectMapper json) {
        try {
            return Optional.ofNullable(json.readValue(description, DESCRIPTION));
        } catch (JsonProcessingException e) {
            faults.add(new InvalidPart("/description", "The description in the proprietary block is not JSON."));
            return Optional.empty();
        }
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

    /** The source of what is read, as far as a clause does not name another. */
    Source source() {
        return described.get("source") instanceof Map<?, ?> source && source.get("citation") instanceof String citation
                ? new Source(citation, source.get("url") instanceof String url ? url : null, null)
                : given.citation().map(Source::citing).orElse(NONE);
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
        var instrument = new HashMap<>(described);
        put(instrument, "slug", given.slug().or(() -> own("slug")).or(() -> frbr("FRBRWork", "FRBRname", "value")));
        put(instrument, "kind", given.kind().or(() -> own("kind")));
        if (described.isEmpty()) {
            put(instrument, "title", frbr("FRBRWork", "FRBRalias", "value").map(alias -> Map.of(language(), alias)));
            instrument.put("text", "ADOPTED");
            frbr("FRBRWork", "FRBRdate", "date").ifPresent(date -> instrument.put("adoptedOn", date));
            if (source().equals(NONE)) {
                faults.add(new InvalidPart("citation", "The document names no source; give one as a parameter."));
            }
            instrument.put("source", source());
        }
        return instrument;
    }

    private void put(Map<String, Object> instrument, String name, Optional<?> value) {
        value.ifPresentOrElse(
                present -> instrument.put(name, present),
                () -> faults.add(new InvalidPart(name, "The document does not say it; it is needed.")));
    }

    private Optional<String> own(String name) {
        return Optional.ofNullable(described.get(name)).map(Object::toString);
    }

    private Optional<String> frbr(String level, String element, String attribute) {
        return identification
                .flatMap(of -> of.first(level))
                .flatMap(of -> of.first(element))
                .flatMap(of -> of.attribute(attribute));
    }
}
