package org.depositary.system.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Sends questions to one gateway, exactly as they are written. */
final class Client {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI gateway;
    private final UnaryOperator<String> tokens;

    /** Of users whose tokens are known to {@code tokens}. */
    Client(URI gateway, UnaryOperator<String> tokens) {
        this.gateway = gateway;
        this.tokens = tokens;
    }

    Answer ask(Question question) {
        var request = HttpRequest.newBuilder(gateway.resolve(question.target()))
                .timeout(PATIENCE)
                .method(question.operation().method(), body(question));
        question.headers().forEach(request::header);
        question.as().ifPresent(user -> request.header("Authorization", "Bearer " + tokens.apply(user)));
        return send(request.build());
    }

    /** The ETag of what is at {@code path}, as {@code user} sees it; nothing where that has none. */
    Optional<String> eTag(String path, Optional<String> user) {
        var request =
                HttpRequest.newBuilder(gateway.resolve(path)).timeout(PATIENCE).GET();
        user.ifPresent(known -> request.header("Authorization", "Bearer " + tokens.apply(known)));
        return send(request.build()).header("ETag");
    }

    private static HttpRequest.BodyPublisher body(Question question) {
        return question.body().isEmpty()
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofByteArray(question.body().bytes());
    }

    private Answer send(HttpRequest request) {
        try {
            var response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response.headers().map(), new Body(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
