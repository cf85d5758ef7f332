package org.depositary.gateway.openapi;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules of operations: each has an identifier of its own and is described for who reads the document only. */
final class OperationRules {

    private static final List<String> NEEDED = List.of("operationId", "tags", "summary", "description");

    /** Nothing to say, nothing new, look elsewhere. */
    private static final Pattern WITHOUT_BODY = Pattern.compile("204|3\\d\\d");

    private OperationRules() {}

    static Stream<String> identifiersAreUnique(List<ServiceDocument> documents) {
        return operations(documents)
                .filter(operation -> operation.says("operationId"))
                .collect(groupingBy(DescribedOperation::id, TreeMap::new, java.util.stream.Collectors.toList()))
                .entrySet()
                .stream()
                .filter(same -> same.getValue().size() > 1)
                .map(same -> "The operationId '" + same.getKey() + "' is used more than once: "
                        + same.getValue().stream()
                                .map(DescribedOperation::place)
                                .collect(joining(", ")) + ".");
    }

    static Stream<String> operationsAreDescribed(List<ServiceDocument> documents) {
        return operations(documents)
                .flatMap(operation -> NEEDED.stream()
                        .filter(member -> !operation.says(member))
                        .map(member -> operation.place() + " has no " + member + "."));
    }

    /** Every answer has a body that is described, but for those that have none by nature. */
    static Stream<String> answersAreDescribed(List<ServiceDocument> documents) {
        return operations(documents)
                .flatMap(operation -> operation
                        .answers()
                        .filter(answer -> !WITHOUT_BODY.matcher(answer.getKey()).matches())
                        .filter(answer -> !hasSchema(answer.getValue()))
                        .map(answer -> operation.place() + " answers " + answer.getKey()
                                + " without saying what its body is."));
    }

    private static boolean hasSchema(JsonNode answer) {
        var content = answer.path("content");
        return answer.has("$ref")
                || (!content.isEmpty() && content.valueStream().allMatch(media -> media.has("schema")));
    }

    /** A document's own {@code security} would be lost, or would lock the operations of the others. */
    static Stream<String> securityIsSaidByOperations(List<ServiceDocument> documents) {
        return documents.stream()
                .filter(document -> document.root().has("security"))
                .map(document -> document.service() + " says 'security' for its whole document; say it by operation.");
    }

    static Stream<String> securityNamesAScheme(List<ServiceDocument> documents) {
        var schemes = documents.stream()
                .flatMap(ServiceDocument::named)
                .filter(part -> part.section().equals("securitySchemes"))
                .map(NamedPart::name)
                .collect(toSet());
        return operations(documents)
                .flatMap(operation -> operation
                        .schemes()
                        .filter(name -> !schemes.contains(name))
                        .map(name -> operation.place() + " asks for the security scheme '" + name
                                + "', which no document defines; defined are " + schemes + "."));
    }

    private static Stream<DescribedOperation> operations(List<ServiceDocument> documents) {
        return documents.stream().flatMap(ServiceDocument::operations);
    }
}
