package org.depositary.declarations.exchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.depositary.declarations.clause.ClauseRequest;
import org.depositary.kit.problem.InvalidPart;

/** Reads an instrument from Akoma Ntoso: one document, or a collection of one in each language. */
final class AkomaNtosoImport {

    private static final Set<String> DOCUMENTS = Set.of("act", "doc", "statement", "bill");

    private final ImportParameters given;
    private final ObjectMapper json;
    private final SameClauses said = new SameClauses();
    private final List<InvalidPart> faults = new ArrayList<>();
    private final List<String> languages = new ArrayList<>();

    private AkomaNtosoImport(ImportParameters given, ObjectMapper json) {
        this.given = given;
        this.json = json;
    }

    /** What was read: an instrument as JSON would describe it, its clauses in these languages, and every fault. */
    record Result(
            Map<String, Object> instrument,
            List<ClauseRequest> clauses,
            List<String> languages,
            List<InvalidPart> faults) {}

    static Result read(InputStream body, ImportParameters given, ObjectMapper json) {
        var root = XmlReader.read(body);
        if (!root.name().equals("akomaNtoso") || !root.namespace().startsWith(AkomaNtoso.NAMESPACE)) {
            return faulty("/", "The root is not akomaNtoso of " + AkomaNtoso.NAMESPACE + ".");
        }
        var documents = documents(root).toList();
        return documents.isEmpty()
                ? faulty("/akomaNtoso", "It holds none of " + DOCUMENTS + ".")
                : new AkomaNtosoImport(given, json).result(documents);
    }

    private static Result faulty(String pointer, String detail) {
        return new Result(Map.of(), List.of(), List.of(), List.of(new InvalidPart(pointer, detail)));
    }

    /** A document, and with what the eIds in it may begin. */
    private record Part(XmlElement document, String prefix) {}

    private static Stream<Part> documents(XmlElement root) {
        var collected = root.elements("documentCollection")
                .flatMap(collection -> collection.elements("collectionBody"))
                .flatMap(body -> body.elements("component"))
                .flatMap(component ->
                        documents(component, component.attribute("eId").orElse("") + "__"));
        return Stream.concat(documents(root, ""), collected);
    }

    private static Stream<Part> documents(XmlElement parent, String prefix) {
        return parent.elements()
                .filter(document -> DOCUMENTS.contains(document.name()))
                .map(document -> new Part(document, prefix));
    }

    private Result result(List<Part> documents) {
        var head = new AkomaNtosoHead(documents.getFirst().document(), given, json);
        var instrument = head.instrument();
        faults.addAll(head.faults());
        documents.forEach(this::read);
        faults.addAll(said.faults());
        return new Result(instrument, said.clauses(), List.copyOf(languages), List.copyOf(faults));
    }

    private void read(Part part) {
        var head = new AkomaNtosoHead(part.document(), given, json);
        var reader = new AkomaNtosoReader(part.document(), head, part.prefix());
        if (languages.contains(head.language())) {
            faults.add(new InvalidPart(
                    "/" + part.document().name(),
                    "There is a document in the language " + head.language() + " already."));
        }
        languages.add(head.language());
        said.add(reader.clauses());
        faults.addAll(reader.faults());
    }
}
