package org.depositary.gateway.proxy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import org.depositary.gateway.Service;

/**
 * Which service answers which method on which path: the published document, read as a table.
 *
 * <p>HEAD goes wherever GET does (RFC 9110, section 9.3.2); OPTIONS is allowed everywhere and answered by the gateway.
 */
final class RouteTable {

    static final String OWNER = "x-depositary-service";
    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");

    /** What these give is a stream of news, not a representation. */
    private static final Pattern NOT_KEPT = Pattern.compile("(?!/api/).*|.*/(events|events/head|changes)");

    private final PathTree<SortedMap<String, Route>> tree = new PathTree<>();

    private RouteTable() {}

    /** {@code bodies} says how long a body may be sent to a template's path. */
    static RouteTable of(JsonNode document, ToLongFunction<String> bodies) {
        var table = new RouteTable();
        document.path("paths").propertyStream().forEach(path -> table.tree.put(template(path), routes(path, bodies)));
        return table;
    }

    /** Where {@code method} on {@code path}, as it was sent, leads. */
    Direction find(String method, String path) {
        return Segments.of(path)
                .flatMap(tree::find)
                .map(routes -> direction(method, routes))
                .orElseGet(Direction.Nowhere::new);
    }

    private static Direction direction(String method, SortedMap<String, Route> routes) {
        return Optional.ofNullable(routes.get(method))
                .<Direction>map(Direction.To::new)
                .orElseGet(() -> new Direction.OtherMethods(allowed(routes)));
    }

    private static SortedSet<String> allowed(SortedMap<String, Route> routes) {
        var allowed = new TreeSet<>(routes.keySet());
        allowed.add("OPTIONS");
        return Collections.unmodifiableSortedSet(allowed);
    }

    private static List<String> template(Map.Entry<String, JsonNode> path) {
        return List.of(path.getKey().substring(1).split("/"));
    }

    private static SortedMap<String, Route> routes(Map.Entry<String, JsonNode> path, ToLongFunction<String> bodies) {
        var routes = new TreeMap<String, Route>();
        METHODS.stream()
                .filter(path.getValue()::has)
                .forEach(method -> routes.put(
                        method.toUpperCase(Locale.ROOT),
                        route(path, path.getValue().path(method), bodies.applyAsLong(path.getKey()))));
        if (routes.containsKey("GET")) {
            routes.put("HEAD", routes.get("GET"));
        }
        return Collections.unmodifiableSortedMap(routes);
    }

    private static Route route(Map.Entry<String, JsonNode> path, JsonNode operation, long longestBody) {
        var given = operation.path("responses").path("200").path("content");
        return new Route(
                Service.named(path.getValue().path(OWNER).asText()),
                secured(operation),
                given.propertyStream().map(Map.Entry::getKey).toList(),
                !NOT_KEPT.matcher(path.getKey()).matches(),
                longestBody);
    }

    /** An empty requirement among several means that none is needed. */
    private static boolean secured(JsonNode operation) {
        var requirements = operation.path("security");
        return !requirements.isEmpty() && requirements.valueStream().noneMatch(JsonNode::isEmpty);
    }
}
