package org.depositary.system.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One operation of the published document. */
record Operation(String method, String template, JsonNode description) {

    private static final List<String> WRITES = List.of("POST", "PUT", "DELETE", "PATCH");

    String id() {
        return description.path("operationId").asText();
    }

    Stream<String> statuses() {
        return description.path("responses").properties().stream().map(Map.Entry::getKey);
    }

    boolean answers(int status) {
        return description.path("responses").has(String.valueOf(status));
    }

    /** The first success it describes. */
    int success() {
        return statuses()
                .filter(status -> status.startsWith("2"))
                .mapToInt(Integer::parseInt)
                .min()
                .orElseThrow();
    }

    /** Whether it can be had as {@code mediaType}. */
    boolean gives(String mediaType) {
        return description.path("responses").path("200").path("content").has(mediaType);
    }

    boolean isSecured() {
        return !description.path("security").isEmpty();
    }

    boolean writes() {
        return WRITES.contains(method) && isSecured();
    }

    boolean hasBody() {
        return description.has("requestBody");
    }

    boolean asks(String parameter) {
        return StreamSupport.stream(description.path("parameters").spliterator(), false)
                .anyMatch(known -> known.path("name").asText().equals(parameter));
    }

    /** The names of its path parameters, in their order. */
    List<String> pathParameters() {
        return Stream.of(template.split("/"))
                .filter(segment -> segment.startsWith("{"))
                .map(segment -> segment.substring(1, segment.length() - 1))
                .toList();
    }
}
