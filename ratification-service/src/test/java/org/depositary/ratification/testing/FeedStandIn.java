package org.depositary.ratification.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/**
 * Stands for declarations-service, which is outside this module: a feed over HTTP, with the realm's token endpoint beside
 * it. The real one runs in the system tests. {@link Feed} tells it what to say.
 */
public class FeedStandIn implements QuarkusTestResourceLifecycleManager {

    static final String PORT = "depositary.test.feed-port";
    private static final String TOKEN = "token-of-the-service";
    private static final Pattern PARAMETER = Pattern.compile("(\\w+)=(\\w+)");

    private final FeedTape tape = new FeedTape();

    @SuppressWarnings("NullAway.Init")
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/realm/protocol/openid-connect/token", FeedStandIn::token);
        server.createContext("/api/v1/declarations/events", this::events);
        server.createContext("/api/v1/declarations/events/head", this::head);
        server.createContext("/tape", this::control);
        server.start();
        var port = server.getAddress().getPort();
        System.setProperty(PORT, String.valueOf(port));
        return Map.of(
                "depositary.declarations.url", "http://127.0.0.1:" + port,
                "quarkus.oidc-client.auth-server-url", "http://127.0.0.1:" + port + "/realm",
                "quarkus.oidc-client.credentials.secret", "secret");
    }

    @Override
    public void stop() {
        server.stop(0);
        System.clearProperty(PORT);
    }

    private static void token(HttpExchange exchange) throws IOException {
        answer(
                exchange,
                200,
                "{\"access_token\":\"%s\",\"token_type\":\"Bearer\",\"expires_in\":3600}".formatted(TOKEN));
    }

    private void events(HttpExchange exchange) throws IOException {
        if (refused(exchange)) {
            return;
        }
        var query = new java.util.HashMap<String, String>();
        var parameters =
                PARAMETER.matcher(String.valueOf(exchange.getRequestURI().getQuery()));
        while (parameters.find()) {
            query.put(parameters.group(1), parameters.group(2));
        }
        if (!"AUDIT".equals(query.get("visibility"))) {
            answer(exchange, 400, "[]");
            return;
        }
        var wait = Integer.parseInt(query.getOrDefault("wait", "0"));
        var limit = Integer.parseInt(query.getOrDefault("limit", "100"));
        answer(exchange, 200, tape.after(Integer.parseInt(query.getOrDefault("after", "0")), wait, limit));
    }

    private void head(HttpExchange exchange) throws IOException {
        if (!refused(exchange)) {
            answer(exchange, 200, tape.head());
        }
    }

    /** Nobody without the service's token gets anything; nobody at all while the feed is down. */
    private boolean refused(HttpExchange exchange) throws IOException {
        if (tape.isDown()) {
            answer(exchange, 503, "{}");
            return true;
        }
        if (!("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, "{}");
            return true;
        }
        return false;
    }

    private void control(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        switch (exchange.getRequestURI().getPath()) {
            case "/tape/entries" -> tape.add(body);
            case "/tape/held" -> tape.addHeld(body);
            case "/tape/down" -> tape.setDown(true);
            case "/tape/up" -> tape.setDown(false);
            default ->
                throw new IllegalArgumentException(exchange.getRequestURI().toString());
        }
        answer(exchange, 200, tape.counted());
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
