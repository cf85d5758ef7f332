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
    private static final Pattern NOT_KEPT = Pattern.compile(".*/(events|events/head|changes)");

    private final PathTree<SortedMap<String, Route>> tree = new PathTree<>();

    private RouteTable() {}

    static RouteTable of(JsonNode document) {
        var table = new RouteTable();
        document.path("paths")
                .propertyStream()
                .forEach(path -> table.tree.put(template(path), routes(path.getKey(), path.getValue())));
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

    private static SortedMap<String, Route> routes(String template, JsonNode path) {
        var owner = Service.named(path.path(OWNER).asText());
        var kept = !NOT_KEPT.matcher(template).matches();
        var routes = new TreeMap<String, Route>();
        METHODS.stream()
                .filter(path::has)
                .forEach(method -> routes.put(method.toUpperCase(Locale.ROOT), route(owner, path.path(method), kept)));
        if (routes.containsKey("GET")) {
            routes.put("HEAD", routes.get("GET"));
        }
        return Collections.unmodifiableSortedMap(routes);
    }

    private static Route route(Service owner, JsonNode operation, boolean kept) {
        var given = operation.path("responses").path("200").path("content");
        var mediaTypes = given.propertyStream().map(Map.Entry::getKey).toList();
        return new Route(owner, secured(operation), mediaTypes, kept);
    }

    /** An empty requirement among several means that none is needed. */
    private static boolean secured(JsonNode operation) {
        var requirements = operation.path("security");
        return !requirements.isEmpty() && requirements.valueStream().noneMatch(JsonNode::isEmpty);
    }
}
