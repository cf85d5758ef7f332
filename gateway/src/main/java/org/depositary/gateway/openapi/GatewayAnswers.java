package org.depositary.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import org.depositary.gateway.Service;

/** What the gateway adds to every operation: the answers it gives in a service's place, and the headers of its own. */
final class GatewayAnswers {

    private static final String REF = "$ref";

    private static final Map<String, String> HEADERS = new TreeMap<>(Map.of(
            "Access-Control-Allow-Origin", "Any origin: what is public may be read from any page.",
            "RateLimit", "What is left of the caller's limit, and when it is full again.",
            "RateLimit-Policy", "The limits by which callers are measured."));

    /** The answers, by status: the name of the description that all operations share, and what it says. */
    private static final Map<String, Shared> LIMITED =
            Map.of("429", new Shared("TooManyRequests", "The caller's limit is used up; try again after Retry-After."));

    private static final Map<String, Shared> UPSTREAM = new TreeMap<>(Map.of(
            "502", new Shared("BadGateway", "The service that owns this broke off; try again after Retry-After."),
            "504",
                    new Shared(
                            "GatewayTimeout", "The service that owns this is too slow; try again after Retry-After.")));

    /** What a service answers wherever a path names an instrument that has had another slug. */
    private static final Shared RENAMED =
            new Shared("Renamed", "The instrument has another slug now; the same request is answered at Location.");

    private static final String INSTRUMENT = "{instrument}";

    private record Shared(String name, String says) {}

    private GatewayAnswers() {}

    /** Adds them to {@code contract}, and puts each operation's answers in the order of their statuses. */
    static void addTo(ObjectNode contract) {
        LIMITED.values().forEach(shared -> define(contract, shared));
        UPSTREAM.values().forEach(shared -> define(contract, shared));
        defineRenamed(contract);
        HEADERS.forEach((name, says) -> headers(contract).set(name, header(contract, says, "string")));
        new ServiceDocument("contract", contract).operations().forEach(operation -> {
            complete(contract, operation, owner(contract, operation));
        });
    }

    /** The answer itself, where {@code answer} only refers to one of the shared. */
    static JsonNode resolve(ObjectNode contract, JsonNode answer) {
        return answer.has(REF) ? contract.at(answer.path(REF).asText().substring(1)) : answer;
    }

    private static String owner(ObjectNode contract, DescribedOperation operation) {
        return contract.path("paths")
                .path(operation.path())
                .path(MergedDocument.OWNER)
                .asText();
    }

    private static void complete(ObjectNode contract, DescribedOperation operation, String owner) {
        var answers = new TreeMap<String, JsonNode>();
        LIMITED.forEach((status, shared) -> answers.put(status, reference(contract, "responses", shared.name())));
        if (!owner.equals(Service.GATEWAY.title())) {
            if (operation.path().contains(INSTRUMENT)) {
                answers.put("308", reference(contract, "responses", RENAMED.name()));
            }
            UPSTREAM.forEach((status, shared) -> answers.put(status, reference(contract, "responses", shared.name())));
        }
        operation.answers().forEach(answer -> answers.put(answer.getKey(), answer.getValue()));
        answers.values().forEach(answer -> addHeaders(contract, answer));
        var description = (ObjectNode) operation.description();
        description.set("responses", contract.objectNode().setAll(answers));
        if (!description.has("security")) {
            description.putArray("security");
        }
    }

    private static void addHeaders(ObjectNode contract, JsonNode answer) {
        if (answer instanceof ObjectNode described && !answer.has(REF)) {
            var headers = described.withObjectProperty("headers");
            HEADERS.keySet().stream()
                    .filter(name -> !headers.has(name))
                    .forEach(name -> headers.set(name, reference(contract, "headers", name)));
        }
    }

    private static void define(ObjectNode contract, Shared shared) {
        var answer = contract.objectNode().put("description", shared.says());
        answer.putObject("content")
                .putObject("application/problem+json")
                .putObject("schema")
                .put(REF, "#/components/schemas/Problem");
        answer.putObject("headers")
                .set("Retry-After", header(contract, "Seconds after which to try again.", "integer"));
        addHeaders(contract, answer);
        contract.withObject("/components/responses").set(shared.name(), answer);
    }

    private static void defineRenamed(ObjectNode contract) {
        var answer = contract.objectNode().put("description", RENAMED.says());
        answer.putObject("headers").set("Location", header(contract, "The path as it is now.", "string"));
        addHeaders(contract, answer);
        contract.withObject("/components/responses").set(RENAMED.name(), answer);
    }

    private static ObjectNode headers(ObjectNode contract) {
        return contract.withObject("/components/headers");
    }

    private static ObjectNode header(ObjectNode contract, String says, String type) {
        var header = contract.objectNode().put("description", says);
        var schema = header.putObject("schema").put("type", type);
        if (type.equals("integer")) {
            schema.put("format", "int32");
        }
        return header;
    }

    private static ObjectNode reference(ObjectNode contract, String section, String name) {
        return contract.objectNode().put(REF, "#/components/" + section + "/" + name);
    }
}
