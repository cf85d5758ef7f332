package org.depositary.system.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
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

    private static Body body(HttpResponse<InputStream> response) throws IOException {
        try (var body = response.body()) {
            return isEndless(response) ? Body.of(firstEvent(body)) : new Body(body.readAllBytes());
        }
    }

    private static boolean isEndless(HttpResponse<?> response) {
        return response.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream");
    }

    /** What comes of a stream up to the end of its first event; remarks that keep it awake may come before. */
    private static String firstEvent(InputStream body) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(body, UTF_8));
        var event = new StringBuilder();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isEmpty() && event.indexOf("data:") >= 0) {
                break;
            }
            event.append(line.startsWith(":") || line.isEmpty() ? "" : line + "\n");
        }
        return event.append("\n").toString();
    }

    private Answer send(HttpRequest request) {
        try {
            var response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            return new Answer(response.statusCode(), response.headers().map(), body(response));
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
