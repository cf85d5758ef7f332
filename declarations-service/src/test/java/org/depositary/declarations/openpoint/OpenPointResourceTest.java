package org.depositary.declarations.openpoint;

import static org.awaitility.Awaitility.await;
import static org.depositary.declarations.testing.Api.BASE;
import static org.depositary.declarations.testing.Api.PROBLEM;
import static org.depositary.declarations.testing.Api.as;
import static org.depositary.declarations.testing.Api.clause;
import static org.depositary.declarations.testing.Api.depositary;
import static org.depositary.declarations.testing.Api.eTag;
import static org.depositary.declarations.testing.Api.get;
import static org.depositary.declarations.testing.Api.instrument;
import static org.depositary.declarations.testing.Api.latest;
import static org.depositary.declarations.testing.Api.post;
import static org.depositary.declarations.testing.Api.postPart;
import static org.depositary.declarations.testing.Api.put;
import static org.depositary.declarations.testing.Api.registerOnce;
import static org.depositary.declarations.testing.Api.slug;
import static org.depositary.declarations.testing.Api.source;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.depositary.kit.testing.TestDatabase;
import org.depositary.kit.testing.TestRealm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(TestRealm.class)
class OpenPointResourceTest {

    private String draft = "";

    @BeforeEach
    void aDraft() {
        registerOnce("XA");
        draft = slug();
        post("/instruments", draft("DRAFT")).then().statusCode(201);
    }

    @Nested
    class AsTheDepositary {

        @Test
        void entersAndDescribesAnew() {
            enter(point("seat", "OPEN")).then().statusCode(201).body("id", equalTo("seat"));
            Map<String, Object> read = get(points("/SEAT")).jsonPath().getMap("$");
            read.put("status", "CLOSED");
            put(points("/seat"), eTag(points("")), read).then().statusCode(200).body("status", equalTo("CLOSED"));
            put(points("/seat"), "\"0\"", read).then().statusCode(412).contentType(PROBLEM);
        }

        @Test
        void learnsWhatIsUnknown() {
            var point = point("seat", "OPEN");
            point.put("clauses", List.of("para_7"));
            enter(point).then().statusCode(422).body("errors[0].pointer", equalTo("/clauses"));
            point.put("clauses", List.of());
            point.put("positions", List.of(position("XZ", "2026-01")));
            enter(point).then().statusCode(422).body("errors[0].pointer", equalTo("/positions"));
            point.put("positions", List.of());
            point.put("status", "ALMOST");
            enter(point).then().statusCode(400).body("errors[0].pointer", equalTo("/status"));
        }

        @Test
        void namesTheClausesThatAreTouched() {
            postPart(draft, "/clauses", clause("para_1")).then().statusCode(201);
            var point = point("seat", "OPEN");
            point.put("clauses", List.of("PARA_1"));
            enter(point).then().statusCode(201).body("clauses", equalTo(List.of("para_1")));
        }

        @Test
        void keepsAnIdToOnePoint() {
            enter(point("seat", "OPEN")).then().statusCode(201);
            enter(point("seat", "OPEN")).then().statusCode(422).body("type", equalTo("/problems/one-open-point-an-id"));
            put(points("/seat"), eTag(points("")), point("chair", "OPEN"))
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/id-is-stable"));
        }

        @Test
        void triesWithoutATrace() {
            depositary()
                    .queryParam("dryRun", true)
                    .header("If-Match", eTag("/instruments/" + draft))
                    .body(point("seat", "OPEN"))
                    .post(BASE + points(""))
                    .then()
                    .statusCode(201);
            get(points("/seat")).then().statusCode(404).body("type", equalTo("/problems/unknown-open-point"));
        }

        @Test
        void strikesAPointOutOfADraftAndMayEnterItAgain() {
            enter(point("seat", "OPEN")).then().statusCode(201);
            delete("/seat").then().statusCode(200).body("id", equalTo("seat"));
            get(points("/seat")).then().statusCode(404);
            delete("/seat").then().statusCode(404);
            enter(point("seat", "AGREED_IN_PRINCIPLE")).then().statusCode(201);
            get(points("")).then().body("items.status", equalTo(List.of("AGREED_IN_PRINCIPLE")));
        }

        @Test
        void keepsThePointsOfAnAdoptedText() {
            enter(point("seat", "CLOSED")).then().statusCode(201);
            put("/instruments/" + draft, eTag("/instruments/" + draft), draft("ADOPTED"))
                    .then()
                    .statusCode(200);
            delete("/seat").then().statusCode(409).contentType(PROBLEM);
            enter(point("chair", "OPEN")).then().statusCode(422).body("errors[0].pointer", equalTo("/status"));
        }
    }

    @Nested
    class AsAnOfficerOfFrance {

        @Test
        void mayNotEnterAPoint() {
            as("officer-fr")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .header("If-Match", eTag("/instruments/" + draft))
                    .body(point("seat", "OPEN"))
                    .post(BASE + points(""))
                    .then()
                    .statusCode(403)
                    .contentType(PROBLEM);
        }
    }

    @Nested
    class AsAnybody {

        @Test
        void seesWhatShareIsClosed() {
            get(points("")).then().body("agreement.open", equalTo(0)).body("agreement.shareClosed", nullValue());
            List.of("OPEN", "CLOSED", "CLOSED", "WITHDRAWN")
                    .forEach(status -> enter(point("point-" + UUID.randomUUID(), status))
                            .then()
                            .statusCode(201));
            get(points("?status=CLOSED,WITHDRAWN"))
                    .then()
                    .body("items.size()", equalTo(3))
                    .body("agreement.open", equalTo(1))
                    .body("agreement.withdrawn", equalTo(1))
                    .body("agreement.shareClosed", equalTo(0.6666f));
        }

        @Test
        void seesWhoStoodWhereOnADay() {
            var point = point("seat", "OPEN");
            point.put("since", "2025-12-29");
            point.put("positions", List.of(position("XA", "2026-02-01")));
            enter(point).then().statusCode(201);
            get(points("?asAt=2025-12-28")).then().body("items", equalTo(List.of()));
            get(points("/seat?asAt=2026-01-31")).then().body("positions", equalTo(List.of()));
            get(points("/seat?asAt=2026-02-01")).then().body("positions.participant", equalTo(List.of("XA")));
        }

        @Test
        void seesWhatWasOpenBeforeItWasClosed() {
            var point = point("seat", "OPEN");
            point.put("since", "2026-01-01");
            enter(point).then().statusCode(201);
            point.putAll(Map.of("status", "CLOSED", "since", "2026-01-10"));
            put(points("/seat"), eTag(points("")), point).then().statusCode(200);
            get(points("/seat?asAt=2026-01-09")).then().body("status", equalTo("OPEN"));
            point.put("since", "2026-03-01");
            put(points("/seat"), eTag(points("")), point).then().statusCode(200);
            get(points("/seat?asAt=2026-02-01")).then().body("status", equalTo("OPEN"));
            get(points("/seat?asAt=2026-03-01")).then().body("status", equalTo("CLOSED"));
        }

        @Test
        void seesWhatWasKnownBeforeItWasStruckOut() throws InterruptedException {
            enter(point("seat", "OPEN")).then().statusCode(201);
            Thread.sleep(300);
            String knownAt =
                    get(points("?knownAt=" + Instant.now(Clock.systemUTC()))).path("knownAt");
            delete("/seat").then().statusCode(200);
            get(points("?knownAt=" + knownAt)).then().body("items.id", equalTo(List.of("seat")));
            get(points("")).then().body("items", equalTo(List.of()));
        }

        @Test
        void findsTheWholeStateInTheFeed() {
            enter(point("seat", "OPEN")).then().statusCode(201);
            var subject = "instruments/" + draft + "/open-points/seat";
            await().untilAsserted(() -> latest().then()
                    .body("subject", hasItem(subject))
                    .body("find { it.subject == '" + subject + "' }.data.text.en", equalTo("Who has the seat."))
                    .body("find { it.subject == '" + subject + "' }.data.source", not(nullValue())));
        }
    }

    private Map<String, Object> draft(String text) {
        var body = instrument(draft);
        body.put("text", text);
        return body;
    }

    private String points(String rest) {
        return "/instruments/" + draft + "/open-points" + rest;
    }

    private Response enter(Map<String, Object> point) {
        return postPart(draft, "/open-points", point);
    }

    private Response delete(String id) {
        return depositary().header("If-Match", eTag(points(""))).delete(BASE + points(id));
    }

    private static Map<String, Object> point(String id, String status) {
        return new HashMap<>(
                Map.of("id", id, "text", Map.of("en", "Who has the seat."), "status", status, "source", source()));
    }

    private static Map<String, Object> position(String participant, String on) {
        return Map.of("participant", participant, "text", Map.of("en", "It has."), "on", on, "source", source());
    }
}
