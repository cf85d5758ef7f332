package org.depositary.system.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One request, before it is sent. */
record Question(
        Operation operation,
        Optional<String> as,
        Map<String, String> path,
        Map<String, String> query,
        Map<String, String> headers,
        Body body) {

    Question {
        path = Map.copyOf(path);
        query = new TreeMap<>(query);
        var caseless = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        caseless.putAll(headers);
        headers = caseless;
    }

    /** The path as it is sent, without its query. */
    String place() {
        var place = operation.template();
        for (var value : path.entrySet()) {
            place = place.replace("{" + value.getKey() + "}", encoded(value.getValue()));
        }
        if (place.contains("{")) {
            throw new IllegalStateException(operation.id() + ": the script does not say all of " + place);
        }
        return place;
    }

    String target() {
        var asked = query.entrySet().stream()
                .map(value -> value.getKey() + "=" + encoded(value.getValue()))
                .collect(joining("&"));
        return asked.isEmpty() ? place() : place() + "?" + asked;
    }

    boolean carriesJson() {
        return !body.isEmpty() && headers.getOrDefault("Content-Type", "").contains("json");
    }

    boolean namesSomething() {
        return !path.isEmpty();
    }

    Question by(Optional<String> user) {
        return new Question(operation, user, path, query, headers, body);
    }

    Question at(String parameter, String value) {
        var changed = new TreeMap<>(path);
        changed.put(parameter, value);
        return new Question(operation, as, changed, query, headers, body);
    }

    Question asking(String parameter, String value) {
        var changed = new TreeMap<>(query);
        changed.put(parameter, value);
        return new Question(operation, as, path, changed, headers, body);
    }

    Question with(String header, String value) {
        var changed = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        changed.putAll(headers);
        changed.put(header, value);
        return new Question(operation, as, path, query, changed, body);
    }

    Question without(String header) {
        var changed = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        changed.putAll(headers);
        changed.remove(header);
        return new Question(operation, as, path, query, changed, body);
    }

    Question saying(String text) {
        return new Question(operation, as, path, query, headers, Body.of(text));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8).replace("+", "%20");
    }
}
