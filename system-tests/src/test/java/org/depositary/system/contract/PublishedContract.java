package org.depositary.system.contract;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The document in its 3.0.3 edition, as a judge of answers: on 3.1 the validator looks at no types. */
final class PublishedContract {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> METHODS = List.of("get", "put", "post", "delete");

    private final Map<String, Operation> operations = new TreeMap<>();
    private final OpenApiInteractionValidator validator;

    private PublishedContract(JsonNode document, OpenApiInteractionValidator validator) {
        this.validator = validator;
        document.path("paths").properties().stream()
                .flatMap(path -> operationsOf(path.getKey(), path.getValue()))
                .forEach(operation -> operations.put(operation.id(), operation));
    }

    static PublishedContract parse(String document) {
        try {
            var options = new ParseOptions();
            options.setResolve(true);
            options.setResolveResponses(true);
            var parsed = new OpenAPIV3Parser()
                    .readContents(document, List.of(), options)
                    .getOpenAPI();
            return new PublishedContract(
                    JSON.readTree(document),
                    OpenApiInteractionValidator.createFor(parsed).build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Operation> operationsOf(String template, JsonNode item) {
        return METHODS.stream()
                .filter(item::has)
                .map(method -> new Operation(method.toUpperCase(java.util.Locale.ROOT), template, item.path(method)));
    }

    List<Operation> operations() {
        return List.copyOf(operations.values());
    }

    Operation operation(String id) {
        return Optional.ofNullable(operations.get(id))
                .orElseThrow(() -> new AssertionError("The document has no operation '" + id + "'."));
    }

    /** What an answer says otherwise than the document; empty when it holds to it. */
    List<String> objections(String method, String path, Answer answer) {
        var response = SimpleResponse.Builder.status(answer.status());
        answer.headers().forEach((name, values) -> response.withHeader(name, values));
        if (!answer.body().isEmpty()) {
            response.withBody(answer.body().bytes());
        }
        return validator.validateResponse(path, Request.Method.valueOf(method), response.build()).getMessages().stream()
                .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
                .filter(message -> !isOfAnUnknownPath(message, answer))
                .map(message -> method + " " + path + " answered " + answer.status() + ": " + message.getMessage())
                .toList();
    }

    /** What is not in the document is answered so. */
    private static boolean isOfAnUnknownPath(ValidationReport.Message message, Answer answer) {
        return switch (message.getKey()) {
            case "validation.request.path.missing" -> answer.status() == 404;
            case "validation.request.operation.notAllowed" -> answer.status() == 405 || answer.status() == 204;
            default -> false;
        };
    }
}
