package org.depositary.gateway.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The contract with a real answer beside every answer it describes, and a real request beside every body. */
final class IllustratedDocument {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** By how a file's name ends: the media types that it may be an example of. */
    private static final Map<String, List<String>> FORMS = Map.of(
            "json", List.of("application/json", "application/problem+json", "application/ld+json"),
            "csv", List.of("text/csv"),
            "xml", List.of("application/akn+xml", "application/atom+xml", "application/xml"),
            "html", List.of("text/html"),
            "svg", List.of("image/svg+xml"),
            "dot", List.of("text/vnd.graphviz"),
            "ics", List.of("text/calendar"),
            "sse", List.of("text/event-stream"),
            "txt", List.of("text/plain", "application/octet-stream", "*/*"));

    private IllustratedDocument() {}

    /**
     * Puts {@code examples} into {@code contract}.
     *
     * @throws UnsoundContract where one is missing without an excuse, or illustrates nothing
     */
    static void illustrate(ObjectNode contract, Examples examples) {
        var places = places(contract).toList();
        var faults =
                Stream.concat(missing(places, examples), idle(places, examples)).toList();
        if (!faults.isEmpty()) {
            throw new UnsoundContract(faults);
        }
        places.forEach(place -> examples.of(place.operation(), place.part()).ifPresent(place::show));
    }

    private static Stream<String> missing(List<Place> places, Examples examples) {
        return places.stream()
                .filter(place -> examples.of(place.operation(), place.part())
                        .flatMap(place::mediaType)
                        .isEmpty())
                .filter(place -> !examples.excuse(place.operation(), place.part()))
                .map(place -> place + " has no example: add it to the script of requests and record it, or say why in "
                        + Examples.LIST + ".");
    }

    private static Stream<String> idle(List<Place> places, Examples examples) {
        return examples.files().stream()
                .filter(file -> places.stream().noneMatch(place -> file.illustrates(place.operation, place.part)))
                .map(file -> "The example " + file.name() + " illustrates nothing that is documented.");
    }

    /** Every described body, of a request or of an answer. */
    private static Stream<Place> places(ObjectNode contract) {
        return new ServiceDocument("contract", contract)
                .operations()
                .flatMap(operation -> Stream.concat(request(operation), answers(contract, operation)));
    }

    private static Stream<Place> request(DescribedOperation operation) {
        return content(operation.description().path("requestBody"))
                .map(content -> new Place(operation.id(), ExampleFile.REQUEST, content))
                .stream();
    }

    private static Stream<Place> answers(ObjectNode contract, DescribedOperation operation) {
        return operation
                .answers()
                .flatMap(answer -> content(GatewayAnswers.resolve(contract, answer.getValue()))
                        .map(content -> new Place(operation.id(), answer.getKey(), content))
                        .stream());
    }

    private static Optional<ObjectNode> content(JsonNode body) {
        return Optional.of(body.path("content"))
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast);
    }

    /** One body that the contract describes. */
    private record Place(String operation, String part, ObjectNode content) {

        Optional<ObjectNode> mediaType(ExampleFile file) {
            return FORMS.getOrDefault(file.form().toLowerCase(Locale.ROOT), List.of()).stream()
                    .map(content::path)
                    .filter(ObjectNode.class::isInstance)
                    .map(ObjectNode.class::cast)
                    .findFirst();
        }

        void show(ExampleFile file) {
            mediaType(file).ifPresent(media -> media.set("example", value(file)));
        }

        private static JsonNode value(ExampleFile file) {
            try {
                return file.form().equals("json") ? JSON.readTree(file.text()) : TextNode.valueOf(file.text());
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException(file.name() + " is not JSON.", e);
            }
        }

        @Override
        public String toString() {
            return operation + " " + part;
        }
    }
}
