package org.depositary.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What one edition of a document states and another does not. */
final class Losses {

    private Losses() {}

    static List<String> between(JsonNode document, JsonNode twin) {
        var kept = statements(twin);
        return statements(document).stream()
                .filter(statement -> !kept.contains(statement))
                .toList();
    }

    /** Every path, method, parameter, body and status, and every property with its type and whether it is required. */
    static Set<String> statements(JsonNode document) {
        var statements = new TreeSet<String>();
        members(document.path("paths"))
                .flatMap(path -> ofPath(path.getKey(), path.getValue()))
                .forEach(statements::add);
        members(document.at("/components/schemas"))
                .flatMap(schema -> ofSchema("schema " + schema.getKey(), schema.getValue()))
                .forEach(statements::add);
        return statements;
    }

    private static Stream<String> ofPath(String path, JsonNode item) {
        return members(item)
                .filter(operation -> operation.getValue().has("responses"))
                .flatMap(operation ->
                        ofOperation(operation.getKey().toUpperCase(Locale.ROOT) + " " + path, operation.getValue()));
    }

    private static Stream<String> ofOperation(String place, JsonNode operation) {
        var parameters = operation
                .path("parameters")
                .valueStream()
                .map(parameter -> place + " asks " + parameter.path("in").asText() + " "
                        + parameter.path("name").asText() + " " + parameter.path("required"));
        var bodies = members(operation.at("/requestBody/content"))
                .map(media -> place + " takes " + media.getKey() + " " + reference(media.getValue()));
        var answers = members(operation.path("responses")).flatMap(answer -> ofAnswer(place, answer));
        var named = Stream.of(place + " is " + operation.path("operationId").asText());
        return Stream.of(named, parameters, bodies, answers).flatMap(all -> all);
    }

    private static Stream<String> ofAnswer(String place, Map.Entry<String, JsonNode> answer) {
        var given = place + " answers " + answer.getKey();
        return Stream.concat(
                Stream.of(given),
                members(answer.getValue().path("content"))
                        .map(media -> given + " as " + media.getKey() + " " + reference(media.getValue())));
    }

    private static Stream<String> ofSchema(String place, JsonNode schema) {
        var required = schema.path("required").valueStream().map(name -> place + ": required " + name.asText());
        var properties = members(schema.path("properties"))
                .map(property -> place + ": property " + property.getKey() + " " + type(property.getValue()));
        var values = schema.path("enum").valueStream().map(value -> place + ": value " + value.asText());
        return Stream.of(required, properties, values).flatMap(all -> all);
    }

    private static String reference(JsonNode media) {
        return type(media.path("schema"));
    }

    /** The type, or what is referred to; 3.0 writes a reference that says more inside {@code allOf}. */
    private static String type(JsonNode schema) {
        var referred = schema.path("$ref").asText(schema.at("/allOf/0/$ref").asText(""));
        return referred.isEmpty() ? schema.path("type").asText() : referred;
    }

    private static Stream<Map.Entry<String, JsonNode>> members(JsonNode object) {
        return object.propertyStream();
    }
}
