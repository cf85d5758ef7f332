package org.depositary.gateway.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What one service says it answers: its OpenAPI document. */
record ServiceDocument(String service, ObjectNode root) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    static ServiceDocument parse(String service, String text) {
        try {
            return new ServiceDocument(service, (ObjectNode) JSON.readTree(text));
        } catch (JsonProcessingException | ClassCastException e) {
            throw new IllegalArgumentException("The document of " + service + " is not a JSON object.", e);
        }
    }

    Stream<Map.Entry<String, JsonNode>> paths() {
        return root.path("paths").propertyStream();
    }

    Stream<DescribedOperation> operations() {
        return paths().flatMap(path -> path.getValue()
                .propertyStream()
                .filter(member -> METHODS.contains(member.getKey()))
                .map(member -> new DescribedOperation(service, path.getKey(), member.getKey(), member.getValue())));
    }

    /** Everything that has a name of its own in this document, by section: {@code schemas}, {@code responses}, … */
    Stream<NamedPart> named() {
        return root.path("components")
                .propertyStream()
                .flatMap(section -> section.getValue()
                        .propertyStream()
                        .map(part -> new NamedPart(service, section.getKey(), part.getKey(), part.getValue())));
    }

    Stream<NamedPart> tags() {
        return root.path("tags")
                .valueStream()
                .map(tag -> new NamedPart(service, "tags", tag.path("name").asText(), tag));
    }
}
