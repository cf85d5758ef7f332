package org.depositary.local.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.depositary.local.home.CannotStart;
import org.depositary.local.keycloak.Tokens;

/** The public API as the user {@code depositary} has it: the only way in. */
final class FrontDoor implements AutoCloseable {

    private static final String USER = "depositary";
    private static final String API = "/api/v1";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI gateway;
    private final Tokens tokens;

    FrontDoor(URI gateway, Tokens tokens) {
        this.gateway = gateway;
        this.tokens = tokens;
    }

    /** Enters {@code wanted} unless it is there; whether it was entered. */
    boolean enter(Wanted wanted) {
        var shown = get(wanted.found());
        if (shown.statusCode() == 200 && wanted.isIt().test(json(shown))) {
            return false;
        }
        refuse(shown, 200, 404);
        var request = request(wanted.collection())
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + tokens.of(USER))
                .header("Idempotency-Key", wanted.key())
                .POST(HttpRequest.BodyPublishers.ofString(wanted.body().toString()));
        wanted.whole().ifPresent(whole -> request.header("If-Match", eTag(whole)));
        refuse(send(request.build()), 201);
        return true;
    }

    private String eTag(String path) {
        var shown = get(path);
        refuse(shown, 200);
        return shown.headers().firstValue("ETag").orElseThrow();
    }

    private HttpResponse<String> get(String path) {
        return send(request(path).GET().build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.resolve(API + path)).timeout(PATIENCE);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new CannotStart("The gateway went away while the Paris documents were entered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while the Paris documents were entered", e);
        }
    }

    private static JsonNode json(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuse(HttpResponse<String> response, Integer... expected) {
        if (!java.util.List.of(expected).contains(response.statusCode())) {
            throw new CannotStart(
                    "The seed could not be entered: " + response.request().method() + " " + response.uri()
                            + " answered " + response.statusCode() + " " + response.body());
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
