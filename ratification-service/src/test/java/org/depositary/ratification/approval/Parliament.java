package org.depositary.ratification.approval;

import static io.restassured.RestAssured.given;
import static org.depositary.ratification.testing.Api.BASE;
import static org.depositary.ratification.testing.Api.approval;
import static org.depositary.ratification.testing.Api.eTag;
import static org.depositary.ratification.testing.Api.get;
import static org.depositary.ratification.testing.Api.opened;
import static org.depositary.ratification.testing.Api.post;
import static org.depositary.ratification.testing.Api.source;
import static org.depositary.ratification.testing.Api.step;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.depositary.kit.testing.TestRealm;
import org.depositary.ratification.testing.Api;
import org.depositary.ratification.testing.Feed;

/** A fictitious parliament that approves by silence: a text is laid, a period runs, and may be prolonged. */
record Parliament(String code, String zone) {

    /** Declared, with its procedure published; {@code period} is of the form {@code days 3 SITTING_DAYS}. */
    static Parliament of(String code, String zone, String period) {
        var parliament = new Parliament(code, zone);
        var participant = Feed.participant(code);
        participant.put("timeZone", zone);
        Feed.declare("participant.registered", "participants/" + code, participant);
        post("depositary", "/procedures", parliament.procedure(period.split(" ", -1)))
                .then()
                .statusCode(201);
        return parliament;
    }

    private Map<String, Object> procedure(String[] period) {
        var length = Map.<String, Object>of(period[0], Integer.valueOf(period[1]), "kind", period[2]);
        var house = step("house", "FIRST_CHAMBER", List.of("lay"));
        var deadline = new HashMap<>(length);
        deadline.putAll(Map.of("effect", "TACIT_APPROVAL", "startsAt", "lay"));
        house.put("deadline", deadline);
        house.put("chamber", "house");
        var extend = step("extend", "EXECUTIVE", List.of("lay"));
        extend.putAll(Map.of("requirement", "OPTIONAL", "extends", Map.of("steps", List.of("house"), "by", length)));
        var deposit = step("deposit", "DEPOSIT", List.of("house"));
        deposit.put("act", "DEPOSIT");
        var procedure = Api.procedure(name(), code);
        procedure.put("type", "TACIT_APPROVAL");
        procedure.put("steps", new ArrayList<>(List.of(step("lay", "TABLING", List.of()), house, extend, deposit)));
        return procedure;
    }

    private String name() {
        return code.toLowerCase(Locale.ROOT) + "-example-silence";
    }

    /** The id of a new case. */
    String open() {
        return opened(approval(Feed.declaredInstrument(), code, name()));
    }

    Response record(String approval, Map<String, Object> occurrence) {
        return given().auth()
                .oauth2(TestRealm.token("officer-" + code, Set.of("legal-officer"), Set.of(code)))
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", eTag(approval))
                .body(occurrence)
                .post(BASE + "/approvals/" + approval + "/occurrences");
    }

    void registerCalendar() {
        registerCalendar(name(), "HOUSE");
    }

    void registerCalendar(String id, String chamber) {
        var calendar = Map.of(
                "id", id, "participant", code, "name", "Example", "chambers", List.of(chamber), "source", source());
        post("depositary", "/calendars", calendar).then().statusCode(201);
    }

    /** Publishes the days of a year as CSV rows: {@code 2026-03-02 SITTING} each. */
    void publishDays(String... rows) {
        var csv = new StringBuilder("date,chamber,kind,certainty\n");
        for (var row : rows) {
            var words = row.split(" ", -1);
            csv.append("%s,HOUSE,%s,%s%n".formatted(words[0], words[1], words.length > 2 ? words[2] : "CONFIRMED"));
        }
        given().auth()
                .oauth2(TestRealm.tokenOf("depositary"))
                .contentType("text/csv")
                .header("If-Match", get("/calendars/" + name()).header("ETag"))
                .body(csv.toString())
                .put(BASE + "/calendars/" + name() + "/days")
                .then()
                .statusCode(200);
    }
}
