package org.depositary.gateway.openapi;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Rules of names: one name means one thing, whichever document says it. */
final class NameRules {

    private NameRules() {}

    static Stream<String> namesHaveOneDefinition(List<ServiceDocument> documents) {
        return documents.stream()
                .flatMap(document -> Stream.concat(document.named(), document.tags()))
                .collect(groupingBy(NamedPart::key, TreeMap::new, toList()))
                .values()
                .stream()
                .flatMap(NameRules::differences);
    }

    /** A union of types is lost in the twin and breaks generators; what may come in two shapes is written as oneOf. */
    static Stream<String> schemasHaveOneType(List<ServiceDocument> documents) {
        return documents.stream()
                .flatMap(ServiceDocument::named)
                .filter(part -> part.section().equals("schemas"))
                .filter(part -> part.definition().findValues("type").stream()
                        .anyMatch(type -> type.isArray() && type.size() > 1))
                .map(part -> part.service() + ": the schema '" + part.name() + "' has a part of several types.");
    }

    private static Stream<String> differences(List<NamedPart> sameName) {
        var first = sameName.getFirst();
        return sameName.stream()
                .skip(1)
                .filter(other -> !other.definition().equals(first.definition()))
                .map(other -> "'" + first.key() + "' means two things: " + first.service() + " and " + other.service()
                        + " differ at '" + firstDifference(first.definition(), other.definition()) + "'.");
    }

    /** A JSON pointer to the first place at which the two are not the same. */
    private static String firstDifference(JsonNode one, JsonNode other) {
        if (!one.isObject() || !other.isObject()) {
            return "";
        }
        var members = new TreeSet<String>();
        one.fieldNames().forEachRemaining(members::add);
        other.fieldNames().forEachRemaining(members::add);
        return members.stream()
                .filter(member -> !one.path(member).equals(other.path(member)))
                .findFirst()
                .map(member -> "/" + member + firstDifference(one.path(member), other.path(member)))
                .orElse("");
    }
}
