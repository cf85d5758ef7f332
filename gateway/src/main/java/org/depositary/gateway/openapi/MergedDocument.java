package org.depositary.gateway.openapi;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The contract: one document of all that the services and the gateway answer, each path marked with who owns it.
 *
 * <p>Paths, components and tags stand in the order of their names, so that two builds of the same sources give the same
 * bytes and a difference between two contracts can be read.
 */
final class MergedDocument {

    /** On every path: the name of the service that answers it. */
    static final String OWNER = "x-depositary-service";

    private MergedDocument() {}

    /**
     * One document of {@code own}, which gives title, version and description, and of those of {@code services}.
     *
     * @throws UnsoundContract where they contradict each other, or do not say enough
     */
    static ObjectNode of(ServiceDocument own, List<ServiceDocument> services) {
        var documents = Stream.concat(Stream.of(own), services.stream()).toList();
        var faults = ContractRule.ALL.stream()
                .flatMap(rule -> rule.faults(documents))
                .toList();
        if (!faults.isEmpty()) {
            throw new UnsoundContract(faults);
        }
        var merged = own.root().deepCopy();
        merged.set("tags", tags(merged, documents));
        merged.set("paths", paths(merged, documents));
        merged.set("components", components(merged, documents));
        return merged;
    }

    private static JsonNode tags(ObjectNode factory, List<ServiceDocument> documents) {
        var tags = factory.arrayNode();
        byName(documents.stream().flatMap(ServiceDocument::tags)).values().forEach(tags::add);
        return tags;
    }

    private static JsonNode paths(ObjectNode factory, List<ServiceDocument> documents) {
        var paths = new TreeMap<String, JsonNode>();
        documents.forEach(document ->
                document.paths().forEach(path -> paths.put(path.getKey(), owned(path.getValue(), document.service()))));
        return factory.objectNode().setAll(paths);
    }

    private static JsonNode owned(JsonNode path, String service) {
        return path.<ObjectNode>deepCopy().put(OWNER, service);
    }

    private static JsonNode components(ObjectNode factory, List<ServiceDocument> documents) {
        var components = factory.objectNode();
        documents.stream()
                .flatMap(ServiceDocument::named)
                .collect(groupingBy(NamedPart::section, TreeMap::new, Collectors.toList()))
                .forEach((section, parts) ->
                        components.set(section, factory.objectNode().setAll(byName(parts.stream()))));
        return components;
    }

    private static Map<String, JsonNode> byName(Stream<NamedPart> parts) {
        BinaryOperator<JsonNode> same = (one, other) -> one;
        return parts.collect(Collectors.toMap(NamedPart::name, NamedPart::definition, same, TreeMap::new));
    }
}
