package org.depositary.ratification.testing;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Tells the stand-in of declarations-service what was declared, in the shapes of the real feed. */
public final class Feed {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private Feed() {}

    /** Something that nobody has declared yet. */
    public static String newSlug() {
        return "example-instrument-" + NEXT.incrementAndGet();
    }

    /** An instrument that was just declared; its slug. */
    public static String declaredInstrument() {
        var slug = newSlug();
        declare("instrument.registered", "instruments/" + slug, instrument(slug));
        return slug;
    }

    public static Map<String, Object> instrument(String slug) {
        return new HashMap<>(Map.of(
                "id",
                UUID.nameUUIDFromBytes(slug.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                "slug",
                slug,
                "kind",
                "AGREEMENT",
                "title",
                Map.of("en", "Example agreement"),
                "text",
                "ADOPTED",
                "selfDescriptions",
                List.of(),
                "source",
                Map.of("citation", "Example record")));
    }

    public static Map<String, Object> participant(String code) {
        return new HashMap<>(Map.of(
                "code",
                code,
                "kind",
                "STATE",
                "names",
                List.of(Map.of("text", Map.of("en", "Example " + code))),
                "timeZone",
                "Europe/Paris",
                "source",
                Map.of("citation", "Example record")));
    }

    /** Sees to it that these participants were declared. */
    public static void declareParticipants(String... codes) {
        for (var code : codes) {
            declare("participant.registered", "participants/" + code, participant(code));
        }
    }

    /** A group whose members, as far as listed, are these. */
    public static void declareGroup(String slug, List<Map<String, Object>> members) {
        var group = participant(slug);
        group.put("kind", "GROUP");
        group.put("membership", Map.of("members", members, "complete", false));
        declare("participant.registered", "participants/" + slug, group);
    }

    /** A commitment in an instrument, agreed, in a paragraph; {@code more} is what else is told of it. */
    public static void declareCommitment(String instrument, String id, Map<String, Object> more) {
        var commitment = new HashMap<String, Object>(Map.of(
                "instrument",
                instrument,
                "id",
                id,
                "clause",
                "para_1",
                "category",
                "OTHER",
                "maturity",
                "AGREED",
                "source",
                Map.of("citation", "Example record")));
        commitment.putAll(more);
        declare("commitment.registered", "instruments/" + instrument + "/commitments/" + id, commitment);
    }

    public static void declareRole(String type, Map<String, Object> state) {
        declare(type, "instruments/" + state.get("instrument") + "/participations/" + state.get("participant"), state);
    }

    public static void declareRole(String instrument, String participant, String role) {
        declare(
                "participation.recorded",
                "instruments/" + instrument + "/participations/" + participant,
                Map.of(
                        "instrument", instrument,
                        "participant", participant,
                        "role", role,
                        "source", Map.of("citation", "Example record")));
    }

    public static void declare(String type, String subject, Object data) {
        tape("entries", event(type, subject, data));
    }

    /** The same, but the entry gets its position only a moment later. */
    public static void declareHeld(String type, String subject, Object data) {
        tape("held", event(type, subject, data));
    }

    public static void goDown() {
        tape("down", Map.of());
    }

    public static void comeBack() {
        tape("up", Map.of());
    }

    /** How often anybody asked how far the feed goes. */
    public static int headsAsked() {
        return tape("up", Map.of()).getInt("heads");
    }

    /** How many entries were declared. */
    public static int length() {
        return tape("up", Map.of()).getInt("entries");
    }

    private static Map<String, Object> event(String type, String subject, Object data) {
        return Map.of(
                "specversion", "1.0",
                "id", "POSITION",
                "source", "/declarations",
                "type", "org.depositary." + type,
                "subject", subject,
                "time", "2026-01-06T12:00:00Z",
                "datacontenttype", "application/json",
                "data", data,
                "settledat", "2026-01-06T12:00:01Z",
                "entryhash", "00");
    }

    private static JsonPath tape(String command, Object body) {
        return given().baseUri("http://127.0.0.1:" + System.getProperty(FeedStandIn.PORT))
                .port(Integer.getInteger(FeedStandIn.PORT))
                .contentType("application/json")
                .body(body)
                .put("/tape/" + command)
                .jsonPath();
    }
}
