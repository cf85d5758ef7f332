package org.depositary.local.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;

/** An instrument of the Paris documents, in the form the API takes: itself, then who takes part. */
final class InstrumentSeed {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> AS_THEY_STAND = List.of(
            "slug",
            "kind",
            "multiplicity",
            "title",
            "shortTitle",
            "adoptedOn",
            "place",
            "conclusion",
            "relations",
            "source");

    private InstrumentSeed() {}

    static String path(JsonNode given) {
        return "/instruments/" + given.path("slug").asText();
    }

    static Wanted instrument(JsonNode given) {
        var instrument = NODES.objectNode();
        AS_THEY_STAND.stream().filter(given::has).forEach(name -> instrument.set(name, given.get(name)));
        instrument.put("text", given.path("text").asText("ADOPTED"));
        if (given.path("legalCharacter").has("selfDescription")) {
            instrument.set("selfDescriptions", given.path("legalCharacter").get("selfDescription"));
        }
        given.path("statements")
                .valueStream()
                .map(InstrumentSeed::statement)
                .forEach(instrument.withArray("/statements")::add);
        return Wanted.thing("/instruments", given.path("slug").asText(), instrument);
    }

    private static ObjectNode statement(JsonNode given) {
        return ((ObjectNode) given.deepCopy()).put("by", participant(given.path("by")));
    }

    /** The recorded roles; a group of the Coalition brings those it represents. */
    static Stream<Wanted> participations(JsonNode given) {
        var roles = given.path("participations")
                .propertyStream()
                .flatMap(role -> role.getValue()
                        .valueStream()
                        .map(who ->
                                participation(given, participant(who), new Role(role.getKey(), given.path("source")))));
        return Stream.concat(roles, represented(given));
    }

    /** What a draft leaves open. */
    static Stream<Wanted> openPoints(JsonNode given) {
        return given.path("openPoints")
                .valueStream()
                .map(point ->
                        Wanted.part(path(given), "open-points", point.path("id").asText(), point));
    }

    private static Stream<Wanted> represented(JsonNode given) {
        return given.path("participations")
                .path("ISSUED_IN_THE_NAME_OF")
                .valueStream()
                .filter(who -> who.has("group"))
                .flatMap(who -> SeedFiles.paris()
                        .path("groups")
                        .valueStream()
                        .filter(group -> group.path("slug").equals(who.path("group"))))
                .flatMap(group -> group.path("represented")
                        .valueStream()
                        .map(who -> participation(given, who.asText(), new Role("REPRESENTED", group.path("source")))));
    }

    private record Role(String name, JsonNode source) {}

    private static Wanted participation(JsonNode given, String participant, Role role) {
        var body = NODES.objectNode().put("participant", participant).put("role", role.name());
        body.set("source", role.source());
        return Wanted.part(path(given), "participations", participant, body)
                .inList(item -> item.path("participant").asText().equals(participant)
                        && item.path("role").asText().equals(role.name()));
    }

    /** The key of a participant, given as such or as a group. */
    static String participant(JsonNode given) {
        return given.isObject() ? given.path("group").asText() : given.asText();
    }
}
