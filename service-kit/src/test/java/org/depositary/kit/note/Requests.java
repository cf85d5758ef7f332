package org.depositary.kit.note;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.depositary.kit.testing.TestRealm;

/** What the tests of notes ask for again and again. */
final class Requests {

    static final String PROBLEM = "application/problem+json";

    private Requests() {}

    static RequestSpecification as(String user) {
        return given().auth().oauth2(TestRealm.tokenOf(user)).contentType("application/json");
    }

    static Map<String, String> note(String id, String participant, String text) {
        return Map.of("id", id, "participant", participant, "text", text);
    }

    /** The id of a new note of France. */
    static String written() {
        var id = newId();
        as("officer-fr")
                .header("Idempotency-Key", id)
                .body(note(id, "FR", "words of " + id))
                .post("/notes")
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"");
        return id;
    }

    /** The last position at this moment. */
    static long position() {
        return given().get("/notes/events/head").jsonPath().getLong("position");
    }

    /** What has been settled after {@code position}, once all that is committed by now is. */
    static List<Map<String, Object>> eventsAfter(long position, RequestSpecification reader) {
        var now = Clock.systemUTC().instant();
        while (!settledThrough().isAfter(now)) {
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
        return reader.queryParam("after", position)
                .queryParam("limit", 1000)
                .get("/notes/events")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("");
    }

    private static Instant settledThrough() {
        return Instant.parse(given().get("/notes/events/head").jsonPath().getString("settledThrough"));
    }

    static String newId() {
        return UUID.randomUUID().toString();
    }
}
