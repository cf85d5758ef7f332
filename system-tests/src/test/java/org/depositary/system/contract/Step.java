package org.depositary.system.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Map;
import java.util.Optional;

/**
 * One request of the script and what it must be answered with; a line of a file in {@code contract/}.
 *
 * @param operation the operationId
 * @param status the status it must be answered with; that of success where none is said
 * @param as the demonstration user who asks; anybody where none is said
 * @param denied the user who may not, for the 403
 * @param path values of the path's parameters
 * @param query further parameters
 * @param headers further headers
 * @param body the body as JSON
 * @param text the body as text, of the media type {@code contentType}
 * @param change what is otherwise than in the last request of this operation that succeeded, by JSON pointer
 * @param ifMatch the path whose ETag is sent, where it is not that of the request itself
 * @param tooLarge how many bytes are more than are read here
 * @param keep what later steps know under a name, by JSON pointer
 */
record Step(
        String operation,
        Optional<Integer> status,
        Optional<String> as,
        Optional<String> denied,
        Map<String, String> path,
        Map<String, String> query,
        Map<String, String> headers,
        JsonNode body,
        Optional<String> text,
        Optional<String> contentType,
        Map<String, JsonNode> change,
        Optional<String> ifMatch,
        Optional<Integer> tooLarge,
        Map<String, String> keep) {

    Step {
        path = path == null ? Map.of() : path;
        query = query == null ? Map.of() : query;
        headers = headers == null ? Map.of() : headers;
        body = body == null ? MissingNode.getInstance() : body;
        change = change == null ? Map.of() : change;
        keep = keep == null ? Map.of() : keep;
    }

    String title() {
        return operation + status.map(given -> " " + given).orElse("");
    }

    /** This step, and for what it does not say, {@code model}. */
    Step on(Step model) {
        return new Step(
                operation,
                status,
                as.or(model::as),
                denied,
                path.isEmpty() ? model.path : path,
                query.isEmpty() ? model.query : query,
                headers.isEmpty() ? model.headers : headers,
                body.isMissingNode() ? model.body : body,
                text.or(model::text),
                contentType.or(model::contentType),
                change,
                ifMatch.or(model::ifMatch),
                tooLarge,
                keep);
    }
}
