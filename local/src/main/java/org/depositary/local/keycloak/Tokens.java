package org.depositary.local.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.depositary.local.home.CannotStart;

/** Bearer tokens of the demonstration users, whose password is public; each is kept while it is good. */
public final class Tokens {
    private static final String PASSWORD = "demo";
    private static final Duration TO_SPARE = Duration.ofMinutes(1);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Token> known = new ConcurrentHashMap<>();
    private final URI endpoint;

    /** Of the users of {@code realm}. */
    public Tokens(URI realm) {
        this.endpoint = URI.create(realm + "/protocol/openid-connect/token");
    }

    /** The access token of {@code user}, good for a minute at least. */
    public String of(String user) {
        return known.compute(user, (name, token) -> token != null && token.isGood() ? token : ask(name))
                .value();
    }

    private Token ask(String user) {
        var form =
                Map.of("grant_type", "password", "client_id", "depositary-cli", "username", user, "password", PASSWORD);
        var request = HttpRequest.newBuilder(endpoint)
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form)))
                .build();
        var answer = send(request);
        if (!answer.has("access_token")) {
            throw new CannotStart("Keycloak gives no token for " + user + ": "
                    + answer.path("error_description")
                            .asText(answer.path("error").asText("no reason said")));
        }
        var goodFor = Duration.ofSeconds(answer.path("expires_in").asLong()).minus(TO_SPARE);
        return new Token(answer.path("access_token").asText(), System.nanoTime() + goodFor.toNanos());
    }

    private JsonNode send(HttpRequest request) {
        try {
            return JSON.readTree(
                    client.send(request, HttpResponse.BodyHandlers.ofString()).body());
        } catch (IOException e) {
            throw new CannotStart("Keycloak does not answer at " + endpoint, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while waiting for Keycloak", e);
        }
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private record Token(String value, long goodUntil) {
        boolean isGood() {
            return System.nanoTime() < goodUntil;
        }
    }
}
