package org.depositary.local.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;

/** The clauses of an instrument, each with those in it, and the commitments that stand in them. */
final class ClauseSeed {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> AS_THEY_STAND = List.of("eId", "type", "number", "heading", "obligationLevel");
    private static final List<String> NAMING_PARTICIPANTS = List.of("obligors", "beneficiaries");

    private ClauseSeed() {}

    static Stream<Wanted> wanted(JsonNode instrument) {
        var path = InstrumentSeed.path(instrument);
        var clauses = instrument.path("clauses").valueStream().map(given -> clause(given, given.path("source")));
        return Stream.concat(
                clauses.map(clause ->
                        Wanted.part(path, "clauses", clause.path("eId").asText(), clause)),
                instrument
                        .path("clauses")
                        .valueStream()
                        .flatMap(given -> commitments(path, given, given.path("source"))));
    }

    /** What the source gives is a summary; a legal team replaces it by the authentic text. */
    private static ObjectNode clause(JsonNode given, JsonNode inherited) {
        var source = given.has("source") ? given.get("source") : inherited;
        var clause = NODES.objectNode();
        AS_THEY_STAND.stream().filter(given::has).forEach(name -> clause.set(name, given.get(name)));
        clause.set("text", given.path("summary"));
        given.path("summary")
                .fieldNames()
                .forEachRemaining(language -> clause.withObject("/forms").put(language, "SUMMARY"));
        clause.set("source", source);
        given.path("children")
                .valueStream()
                .map(child -> clause(child, source))
                .forEach(clause.withArray("/children")::add);
        return clause;
    }

    private static Stream<Wanted> commitments(String path, JsonNode clause, JsonNode inherited) {
        var source = clause.has("source") ? clause.get("source") : inherited;
        var here = clause.has("commitment") ? Stream.of(commitment(path, clause, source)) : Stream.<Wanted>empty();
        return Stream.concat(
                here, clause.path("children").valueStream().flatMap(child -> commitments(path, child, source)));
    }

    private static Wanted commitment(String path, JsonNode clause, JsonNode source) {
        var commitment = (ObjectNode) clause.get("commitment").deepCopy();
        NAMING_PARTICIPANTS.stream()
                .filter(commitment::has)
                .forEach(name -> commitment.set(name, participants(commitment.get(name))));
        commitment.set("clause", clause.get("eId"));
        commitment.set("source", source);
        return Wanted.part(path, "commitments", commitment.path("id").asText(), commitment);
    }

    /** A group stands for itself; it is resolved on the day asked about. */
    private static JsonNode participants(JsonNode given) {
        var keys = NODES.arrayNode();
        (given.isArray() ? given.valueStream() : Stream.of(given))
                .map(InstrumentSeed::participant)
                .forEach(keys::add);
        return keys;
    }
}
