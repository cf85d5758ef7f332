package org.depositary.declarations.exchange;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.depositary.declarations.clause.ClauseRequest;
import org.depositary.declarations.clause.ClauseType;
import org.depositary.declarations.clause.CrossReference;
import org.depositary.declarations.clause.EId;
import org.depositary.declarations.clause.ObligationLevel;
import org.depositary.declarations.clause.TextForm;
import org.depositary.kit.problem.InvalidPart;
import org.depositary.kit.text.MultilingualText;
import org.jspecify.annotations.Nullable;

/** Reads the clauses of one Akoma Ntoso document, and notes every fault it finds in them. */
final class AkomaNtosoReader {

    private static final Set<String> BLOCKS = Set.of("intro", "content", "wrapUp");

    private final XmlElement document;
    private final AkomaNtosoHead head;
    private final String prefix;
    private final List<InvalidPart> faults = new ArrayList<>();
    private final Set<EId> seen = new HashSet<>();
    private final Map<String, XmlElement> unusual = new HashMap<>();

    /** @param prefix with what every eId in the document may begin, where it is a part of a collection */
    AkomaNtosoReader(XmlElement document, AkomaNtosoHead head, String prefix) {
        this.document = document;
        this.head = head;
        this.prefix = prefix;
        head.ours("clause")
                .forEach(clause ->
                        unusual.put(own(clause.attribute("href").orElse("").replaceFirst("^#", "")), clause));
    }

    private String own(String eId) {
        return eId.startsWith(prefix) ? eId.substring(prefix.length()) : eId;
    }

    /** The clauses, in the one language of the document. */
    List<ClauseRequest> clauses() {
        return Stream.concat(
                        document.elements("preamble").map(this::preamble),
                        document.elements()
                                .filter(part -> part.name().equals("body")
                                        || part.name().equals("mainBody"))
                                .flatMap(body -> clauses(body, Optional.empty()).stream()))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    List<InvalidPart> faults() {
        return List.copyOf(faults);
    }

    private @Nullable ClauseRequest preamble(XmlElement preamble) {
        return eId(preamble, Optional.of("preamble"), Optional.empty())
                .map(eId -> clause(eId, ClauseType.PREAMBLE, preamble, paragraphs(preamble)))
                .orElse(null);
    }

    private List<ClauseRequest> clauses(XmlElement parent, Optional<EId> within) {
        return parent.elements()
                .filter(element -> AkomaNtoso.isHierarchical(element.name()))
                .filter(element -> !element.attribute("name").equals(Optional.of("empty")))
                .flatMap(element -> clause(element, within).stream())
                .toList();
    }

    private Optional<ClauseRequest> clause(XmlElement element, Optional<EId> within) {
        var type = AkomaNtoso.type(element.name(), element.attribute("name"));
        if (type.isEmpty()) {
            fault(element, "A " + element.name() + " of this name is not known here.");
        }
        return eId(element, Optional.empty(), within)
                .map(eId -> clause(eId, type.orElse(ClauseType.PARAGRAPH), element, blocks(element)));
    }

    private ClauseRequest clause(EId eId, ClauseType type, XmlElement element, String text) {
        var of = Optional.ofNullable(unusual.get(eId.value()));
        var form = of.flatMap(clause -> one(clause, "form", TextForm.class));
        var source = of.flatMap(AkomaNtosoHead::source).orElseGet(head::source);
        return new ClauseRequest(
                eId,
                type,
                element.first("num").map(XmlElement::text).orElse(null),
                element.first("heading")
                        .map(XmlElement::text)
                        .flatMap(this::words)
                        .orElse(null),
                of.flatMap(clause -> one(clause, "obligation", ObligationLevel.class))
                        .orElse(null),
                of.map(this::references).orElse(List.of()),
                words(text).orElse(null),
                form.map(is -> Map.of(head.language(), is)).orElse(Map.of()),
                source,
                clauses(element, Optional.of(eId)));
    }

    private List<CrossReference> references(XmlElement clause) {
        return clause.attribute("references").stream()
                .flatMap(Pattern.compile(" ")::splitAsStream)
                .flatMap(reference -> {
                    try {
                        return Stream.of(CrossReference.of(reference));
                    } catch (IllegalArgumentException notInForm) {
                        fault(clause, String.valueOf(notInForm.getMessage()));
                        return Stream.empty();
                    }
                })
                .toList();
    }

    private Optional<MultilingualText> words(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(new MultilingualText(Map.of(head.language(), text)));
    }

    private static String blocks(XmlElement clause) {
        return clause.elements()
                .filter(block -> BLOCKS.contains(block.name()))
                .map(AkomaNtosoReader::paragraphs)
                .collect(joining("\n"));
    }

    private static String paragraphs(XmlElement block) {
        return block.elements().map(XmlElement::text).collect(joining("\n"));
    }

    /** The element's eId: in form, its own, and under the clause it stands in. */
    private Optional<EId> eId(XmlElement element, Optional<String> otherwise, Optional<EId> within) {
        var given = element.attribute("eId").map(this::own).or(() -> otherwise);
        if (given.isEmpty()) {
            fault(element, "It has no eId.");
            return Optional.empty();
        }
        try {
            var eId = new EId(given.get());
            if (!seen.add(eId)) {
                fault(element, "There is an element with the eId " + eId + " already.");
            }
            if (!eId.parent().equals(within)) {
                fault(element, "The eId " + eId + " does not say where it stands.");
            }
            return Optional.of(eId);
        } catch (IllegalArgumentException notInForm) {
            fault(element, String.valueOf(notInForm.getMessage()));
            return Optional.empty();
        }
    }

    private <E extends Enum<E>> Optional<E> one(XmlElement clause, String attribute, Class<E> type) {
        try {
            return clause.attribute(attribute).map(name -> Enum.valueOf(type, name));
        } catch (IllegalArgumentException unknown) {
            fault(clause, attribute + " is not one that is known here.");
            return Optional.empty();
        }
    }

    private void fault(XmlElement element, String detail) {
        faults.add(new InvalidPart(
                "/" + element.name()
                        + element.attribute("eId")
                                .map(eId -> "[@eId=" + eId + "]")
                                .orElse(""),
                detail));
    }
}
