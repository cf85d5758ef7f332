package org.depositary.kit.openapi;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** An operation as its author described it, and what can be told from that. */
record HouseOperation(String path, PathItem.HttpMethod method, Operation operation) {

    private static final List<String> FEEDS = List.of("/events", "/changes");

    boolean isSecured() {
        return !requireNonNullElse(operation.getSecurity(), List.of()).isEmpty();
    }

    /** Changes the register, or tries to. */
    boolean writes() {
        return method != PathItem.HttpMethod.GET && isSecured();
    }

    /** Shows a thing, a part of it or a list, which has an ETag; a feed is no representation of anything. */
    boolean isTagged() {
        return method == PathItem.HttpMethod.GET && FEEDS.stream().noneMatch(path::endsWith);
    }

    /** Makes something new, under a key of the client's. */
    boolean creates() {
        return writes() && method == PathItem.HttpMethod.POST && answers("201");
    }

    /** Changes something only as the client last saw it. */
    boolean isConditional() {
        return answers("428");
    }

    boolean hasBody() {
        return operation.getRequestBody() != null;
    }

    /** There is something in it that may be out of form; a name in a path is known or unknown. */
    boolean asksAnything() {
        return hasBody() || writes() || parameters().stream().anyMatch(known -> known.getIn() == Parameter.In.QUERY);
    }

    boolean answers(String status) {
        return operation.getResponses().hasAPIResponse(status);
    }

    boolean asks(String name) {
        return parameters().stream().anyMatch(known -> name.equals(known.getName()));
    }

    void add(Parameter parameter) {
        if (!asks(parameter.getName())) {
            operation.addParameter(parameter);
        }
    }

    Optional<APIResponse> answer(String status) {
        return Optional.ofNullable(operation.getResponses().getAPIResponse(status));
    }

    /** The answer with {@code status}, made known with {@code says} where the author did not. */
    APIResponse require(String status, String says) {
        return answer(status).orElseGet(() -> {
            var response = OASFactory.createAPIResponse().description(says);
            operation.getResponses().addAPIResponse(status, response);
            return response;
        });
    }

    private List<Parameter> parameters() {
        return requireNonNullElse(operation.getParameters(), List.of());
    }
}
