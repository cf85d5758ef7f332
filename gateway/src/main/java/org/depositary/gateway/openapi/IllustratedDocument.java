package org.depositary.gateway.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The contract with a real answer beside every answer it describes, and a real request beside every body. */
final class IllustratedDocument {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** How the name of an example ends, by the media type that it is an example of. */
    private static final Map<String, String> FORMS = Map.ofEntries(
            Map.entry("application/json", "json"),
            Map.entry("application/problem+json", "json"),
            Map.entry("application/ld+json", "jsonld"),
            Map.entry("application/akn+xml", "xml"),
            Map.entry("application/atom+xml", "xml"),
            Map.entry("text/csv", "csv"),
            Map.entry("text/html", "html"),
            Map.entry("text/vnd.graphviz", "dot"),
            Map.entry("text/calendar", "ics"),
            Map.entry("text/event-stream", "sse"),
            Map.entry("image/svg+xml", "svg"));

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
        places.forEach(place -> place.example(examples).ifPresent(place::show));
    }

    private static Stream<String> missing(List<Place> places, Examples examples) {
        return places.stream()
                .filter(place -> place.example(examples).isEmpty())
                .filter(place -> !examples.excuse(place.operation(), place.part()))
                .map(place -> place + " has no example: add it to the script of requests and record it, or say why in "
                        + Examples.LIST + ".");
    }

    private static Stream<String> idle(List<Place> places, Examples examples) {
        return examples.files().stream()
                .filter(file -> places.stream().noneMatch(place -> place.isShownBy(file)))
                .map(file -> "The example " + file.name() + " illustrates nothing that is documented.");
    }

    /** Every described body, of a request or of an answer, in every form it has. */
    private static Stream<Place> places(ObjectNode contract) {
        return new ServiceDocument("contract", contract)
                .operations()
                .flatMap(operation -> Stream.concat(request(operation), answers(contract, operation)));
    }

    private static Stream<Place> request(DescribedOperation operation) {
        return forms(operation, ExampleFile.REQUEST, operation.description().path("requestBody"));
    }

    private static Stream<Place> answers(ObjectNode contract, DescribedOperation operation) {
        return operation
                .answers()
                .flatMap(answer ->
                        forms(operation, answer.getKey(), GatewayAnswers.resolve(contract, answer.getValue())));
    }

    private static Stream<Place> forms(DescribedOperation operation, String part, JsonNode body) {
        return body.path("content").properties().stream()
                .map(form -> new Place(operation.id(), part, form.getKey(), (ObjectNode) form.getValue()));
    }

    /** One body that the contract describes, in one form. */
    private record Place(String operation, String part, String mediaType, ObjectNode description) {

        Optional<ExampleFile> example(Examples examples) {
            return examples.files().stream().filter(this::isShownBy).findFirst();
        }

        boolean isShownBy(ExampleFile file) {
            return file.illustrates(operation, part) && file.form().equals(FORMS.getOrDefault(mediaType, "txt"));
        }

        void show(ExampleFile file) {
            description.set("example", value(file));
        }

        private static JsonNode value(ExampleFile file) {
            try {
                return file.form().startsWith("json") ? JSON.readTree(file.text()) : TextNode.valueOf(file.text());
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException(file.name() + " is not JSON.", e);
            }
        }

        @Override
        public String toString() {
            return operation + " " + part + " as " + mediaType;
        }
    }
}
