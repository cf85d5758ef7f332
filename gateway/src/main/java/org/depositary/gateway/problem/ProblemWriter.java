package org.depositary.gateway.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import org.depositary.gateway.http.Unread;
import org.depositary.kit.problem.Problem;

/** Writes problem documents where JAX-RS does not reach. */
@Singleton
public class ProblemWriter {

    private final ObjectMapper json;

    ProblemWriter(ObjectMapper json) {
        this.json = json;
    }

    /** Ends {@code request} with {@code answer}. */
    public void end(HttpServerRequest request, ProblemAnswer answer) {
        var response = request.response().setStatusCode(answer.status());
        answer.headers().forEach(response::putHeader);
        response.putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        response.end(body(answer.at(request.path())));
        Unread.letGo(request);
    }

    /** The document itself. */
    public Buffer body(ProblemAnswer answer) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(answer.problem()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
