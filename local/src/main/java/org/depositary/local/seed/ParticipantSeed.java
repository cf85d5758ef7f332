package org.depositary.local.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;

/** Participants as the procedures' files and the Paris documents name them, in the form the API takes. */
final class ParticipantSeed {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ParticipantSeed() {}

    /** The parties of the procedures' files, then the groups, whose members must be there before them. */
    static Stream<Wanted> wanted() {
        return Stream.concat(
                SeedFiles.procedures().stream().map(ParticipantSeed::party),
                SeedFiles.paris().path("groups").valueStream().map(ParticipantSeed::group));
    }

    private static Wanted party(JsonNode file) {
        var party = file.path("party");
        var code = code(party);
        var participant = NODES.objectNode()
                .put("code", code)
                .put("kind", kind(party.path("kind").asText()));
        participant.putArray("names").addObject().putObject("text").set("en", party.path("name_en"));
        participant.set("timeZone", SeedFiles.timeZones().path(code));
        if (!file.path("parliament").path("structure").asText().equals("NONE")) {
            participant.set("parliament", parliament(file.path("parliament")));
        }
        participant
                .putObject("source")
                .put(
                        "citation",
                        "National procedures of %s, collected for this register; sources are named there"
                                .formatted(party.path("name_en").asText()));
        return Wanted.thing("/participants", code, participant);
    }

    /** The key of a party: its code, or its slug where it has none. */
    static String code(JsonNode party) {
        return party.path("code").isTextual()
                ? party.path("code").asText()
                : party.path("slug").asText();
    }

    private static String kind(String kind) {
        return kind.equals("SUPRANATIONAL") ? "REGIONAL_ECONOMIC_INTEGRATION_ORGANISATION" : kind;
    }

    private static ObjectNode parliament(JsonNode given) {
        var parliament = NODES.objectNode();
        parliament.set("name", name(given));
        parliament.set("structure", given.path("structure"));
        given.path("chambers")
                .valueStream()
                .map(ParticipantSeed::chamber)
                .forEach(parliament.putArray("chambers")::add);
        copy(given, "note", parliament, "note");
        return parliament;
    }

    private static ObjectNode chamber(JsonNode given) {
        var chamber = NODES.objectNode();
        chamber.set("id", given.path("id"));
        chamber.set("position", given.path("position"));
        chamber.set("name", name(given));
        copy(given, "seats", chamber, "seats");
        copy(given, "seats_year", chamber, "seatsYear");
        copy(given, "seats_confidence", chamber, "seatsConfidence");
        copy(given, "seats_note", chamber, "seatsNote");
        return chamber;
    }

    private static ObjectNode name(JsonNode given) {
        var name = NODES.objectNode();
        given.path("name_native").forEachEntry(name::set);
        name.set("en", given.path("name_en"));
        return name;
    }

    private static Wanted group(JsonNode given) {
        var group = NODES.objectNode().put("code", given.path("slug").asText()).put("kind", "GROUP");
        group.putArray("names").addObject().set("text", given.path("name"));
        var membership = group.putObject("membership")
                .put("complete", given.path("membersComplete").asBoolean());
        membership.set("members", members(given.path("members")));
        copy(given, "membershipBasis", membership, "basis");
        copy(given, "note", group, "note");
        group.set("source", given.path("source"));
        return Wanted.thing("/participants", given.path("slug").asText(), group);
    }

    private static ArrayNode members(JsonNode codes) {
        var members = NODES.arrayNode();
        codes.forEach(code -> members.addObject().set("participant", code));
        return members;
    }

    private static void copy(JsonNode from, String name, ObjectNode to, String as) {
        if (from.hasNonNull(name)) {
            to.set(as, from.get(name));
        }
    }
}
