package org.depositary.local.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What became of an instrument: the acts that the sources state, and the approvals where they truly stand. */
final class CaseSeed {

    private CaseSeed() {}

    /** The national procedures, as each participant's law has them. */
    static Stream<Wanted> procedures() {
        return SeedFiles.procedures().stream()
                .flatMap(file -> file.path("procedures")
                        .valueStream()
                        .map(procedure -> procedure(ParticipantSeed.code(file.path("party")), procedure)));
    }

    private static Wanted procedure(String participant, JsonNode given) {
        var procedure = ((ObjectNode) given.deepCopy()).put("participant", participant);
        return Wanted.thing("/procedures", given.path("id").asText(), procedure);
    }

    static Stream<Wanted> acts(JsonNode instrument) {
        var path = InstrumentSeed.path(instrument) + "/actions";
        return instrument
                .path("actions")
                .valueStream()
                .map(act -> new Wanted(
                        path,
                        list -> holds(list, act, List.of("participant", "type", "occurredOn")),
                        path,
                        Optional.empty(),
                        act));
    }

    static Stream<Wanted> approvals(JsonNode instrument) {
        return instrument.path("approvals").valueStream().map(given -> {
            var approval = (ObjectNode) given.deepCopy();
            approval.set("instrument", instrument.get("slug"));
            approval.set("source", given.path("source").isObject() ? given.get("source") : instrument.get("source"));
            var found = "/approvals?instrument=%s&participant=%s&track=%s"
                    .formatted(
                            instrument.path("slug").asText(),
                            given.path("participant").asText(),
                            given.path("track").asText());
            return new Wanted(found, list -> !list.path("items").isEmpty(), "/approvals", Optional.empty(), approval);
        });
    }

    private static boolean holds(JsonNode list, JsonNode act, List<String> recognisedBy) {
        return list.path("items")
                .valueStream()
                .anyMatch(item ->
                        recognisedBy.stream().allMatch(name -> item.path(name).equals(act.path(name))));
    }
}
