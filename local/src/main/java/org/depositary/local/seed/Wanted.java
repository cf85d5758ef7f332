package org.depositary.local.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Something that the register shall hold: where it would be found, what it is recognised by there, and how it is entered.
 *
 * @param found the path that shows it, or the list it would stand in
 * @param isIt whether what that path shows is, or holds, it
 * @param collection the path it is posted to
 * @param whole the path of the aggregate whose ETag the post must name; empty where none is asked for
 */
record Wanted(String found, Predicate<JsonNode> isIt, String collection, Optional<String> whole, JsonNode body) {

    /** A thing of its own, found under its own path. */
    static Wanted thing(String collection, String key, JsonNode body) {
        return new Wanted(collection + "/" + key, shown -> true, collection, Optional.empty(), body);
    }

    /** A part of {@code whole} with a path of its own. */
    static Wanted part(String whole, String collection, String key, JsonNode body) {
        var path = whole + "/" + collection;
        return new Wanted(path + "/" + key, shown -> true, path, Optional.of(whole), body);
    }

    /** The same part, recognised in its list. */
    Wanted inList(Predicate<JsonNode> item) {
        return new Wanted(collection, shown -> holds(shown, item), collection, whole, body);
    }

    /** Named for the place and the thing: the same in every run. */
    String key() {
        var name = collection + " " + body;
        return "seed-" + java.util.UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static boolean holds(JsonNode list, Predicate<JsonNode> item) {
        return list.path("items").valueStream().anyMatch(item);
    }
}
