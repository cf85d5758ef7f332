package org.depositary.declarations.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Stands for the part of Keycloak's administration that the account {@code teams} sees: groups of participants, people and
 * who belongs to what. Of the real one, the system tests ask the same.
 */
public class RealmStandIn implements QuarkusTestResourceLifecycleManager {

    private static final Pattern MEMBERSHIP = Pattern.compile("/users/id-([a-z-]+)/groups/group-(.+)");
    private static final Pattern MEMBERS = Pattern.compile("/groups/group-(.+)/members");
    private static final Map<String, Set<String>> MEMBERS_OF = new TreeMap<>();
    private static final AtomicBoolean DOWN = new AtomicBoolean();
    private static final AtomicReference<String> FORBIDDEN = new AtomicReference<>("");

    @SuppressWarnings("NullAway.Init")
    private HttpServer server;

    /** The groups as they are at first: France has two members, Germany one, XN none; nobody else has a group. */
    public static void reset() {
        DOWN.set(false);
        FORBIDDEN.set("");
        MEMBERS_OF.clear();
        MEMBERS_OF.put("FR", new TreeSet<>(Set.of("officer-fr", "reviewer-fr")));
        MEMBERS_OF.put("DE", new TreeSet<>(Set.of("officer-de")));
        MEMBERS_OF.put("XN", new TreeSet<>());
    }

    public static Set<String> membersOf(String participant) {
        return Set.copyOf(MEMBERS_OF.getOrDefault(participant, Set.of()));
    }

    /** From now on it answers nothing but 503. */
    public static void down() {
        DOWN.set(true);
    }

    /** From now on it forbids this method. */
    public static void forbid(String method) {
        FORBIDDEN.set(method);
    }

    @Override
    public Map<String, String> start() {
        reset();
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/realms/depositary/protocol/openid-connect/token", RealmStandIn::token);
        server.createContext("/admin/realms/depositary", RealmStandIn::answer);
        server.start();
        return Map.of(
                "quarkus.keycloak.admin-client.server-url",
                "http://127.0.0.1:" + server.getAddress().getPort(),
                "quarkus.keycloak.admin-client.client-secret",
                "drawn");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private static void token(HttpExchange exchange) throws IOException {
        send(exchange, 200, "{\"access_token\":\"a.b.c\",\"expires_in\":300,\"token_type\":\"Bearer\"}");
    }

    private static void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().substring("/admin/realms/depositary".length());
        var query = String.valueOf(exchange.getRequestURI().getQuery());
        var membership = MEMBERSHIP.matcher(path);
        var members = MEMBERS.matcher(path);
        if (DOWN.get() || exchange.getRequestMethod().equals(FORBIDDEN.get())) {
            send(exchange, DOWN.get() ? 503 : 403, "{}");
        } else if (membership.matches()) {
            change(exchange.getRequestMethod(), membership.group(1), membership.group(2));
            send(exchange, 204, "");
        } else if (members.matches()) {
            send(exchange, 200, people(MEMBERS_OF.getOrDefault(members.group(1), Set.of())));
        } else if (path.equals("/users")) {
            send(exchange, 200, people(known(query)));
        } else {
            send(exchange, 200, groups(query));
        }
    }

    private static void change(String method, String person, String participant) {
        var members = MEMBERS_OF.computeIfAbsent(participant, code -> new TreeSet<>());
        var done = method.equals("PUT") ? members.add(person) : members.remove(person);
        assert done;
    }

    private static Set<String> known(String query) {
        return Set.of("officer-fr", "officer-de", "reviewer-fr", "liaison").stream()
                .filter(name -> query.contains("username=" + name))
                .collect(Collectors.toSet());
    }

    private static String people(Set<String> names) {
        return names.stream()
                .sorted()
                .map(name ->
                        "{\"id\":\"id-%s\",\"username\":\"%s\",\"firstName\":\"Example\",\"lastName\":\"%s\",\"new\":1}"
                                .formatted(name, name, name))
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** As Keycloak answers a search: the found ones within what they are in. */
    private static String groups(String query) {
        return MEMBERS_OF.keySet().stream()
                .filter(code -> query.contains("search=" + code))
                .map(code -> "{\"id\":\"group-%s\",\"name\":\"%s\",\"path\":\"/participants/%s\"}"
                        .formatted(code, code, code))
                .map(group ->
                        "{\"id\":\"folder\",\"name\":\"participants\",\"path\":\"/participants\",\"subGroups\":[%s]}"
                                .formatted(group))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        try (exchange) {
            var bytes = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
