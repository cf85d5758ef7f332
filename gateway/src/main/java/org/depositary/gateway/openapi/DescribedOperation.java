package org.depositary.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** One operation as its service describes it. */
record DescribedOperation(String service, String path, String method, JsonNode description) {

    /** Where it stands, for a reader of a build log. */
    String place() {
        return service + ": " + method.toUpperCase(Locale.ROOT) + " " + path;
    }

    String id() {
        return description.path("operationId").asText();
    }

    boolean says(String member) {
        var value = description.path(member);
        return value.isArray() ? !value.isEmpty() : !value.asText().isBlank();
    }

    /** Its answers, by status. */
    Stream<Map.Entry<String, JsonNode>> answers() {
        return description.path("responses").propertyStream();
    }

    /** The names of the security schemes it asks for. */
    Stream<String> schemes() {
        return description
                .path("security")
                .valueStream()
                .flatMap(one -> one.propertyStream().map(entry -> entry.getKey()));
    }
}
