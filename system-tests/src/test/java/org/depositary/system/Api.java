package org.depositary.system;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The API through the gateway, and fictitious things to write in it. */
final class Api {

    static final String PROBLEM = "application/problem+json";

    private Api() {}

    /** As nobody in particular. */
    static RequestSpecification anybody() {
        return given().baseUri(RunningStack.stack().site().ports().origin() + "/api/v1");
    }

    /** With the token that Keycloak gives the demonstration user. */
    static RequestSpecification as(String user) {
        return anybody().auth().oauth2(RunningStack.stack().tokens().of(user)).contentType("application/json");
    }

    static Response get(String path) {
        return anybody().get(path);
    }

    /** Posts as {@code user} under a key of its own. */
    static Response post(String user, String path, Object body) {
        return as(user).header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(path);
    }

    static Map<String, String> source() {
        return Map.of("citation", "Example record");
    }

    /** Registers an instrument that nobody used yet; its slug. */
    static String newInstrument() {
        var slug = "example-" + UUID.randomUUID();
        var body = Map.of(
                "slug",
                slug,
                "kind",
                "TREATY",
                "title",
                Map.of("en", "Example treaty"),
                "text",
                "ADOPTED",
                "adoptedOn",
                "2026-01-06",
                "source",
                source());
        post("depositary", "/instruments", body).then().statusCode(201);
        return slug;
    }

    /** Sees to it that the fictitious participant is in the register. */
    static void participant(String code) {
        if (get("/participants/" + code).statusCode() == 404) {
            var body = Map.of(
                    "code",
                    code,
                    "kind",
                    "STATE",
                    "names",
                    List.of(Map.of("text", Map.of("en", "Example " + code))),
                    "source",
                    source());
            post("depositary", "/participants", body).then().statusCode(201);
        }
    }

    /** Records an act of {@code participant} under {@code instrument}. */
    static Response act(String instrument, String participant, String day) {
        var body = new HashMap<String, Object>(
                Map.of("participant", participant, "type", "COMMUNICATION", "occurredOn", day, "source", source()));
        return post("depositary", "/instruments/" + instrument + "/actions", body);
    }

    /** Opens France's approval of {@code instrument} under its published procedure for forces abroad; its id. */
    static String newFrenchApproval(String instrument) {
        var body = new HashMap<>(approval(instrument, "FR"));
        body.put("procedure", "fr-forces");
        return opened(body);
    }

    /** Opens Germany's approval of {@code instrument}, of which no procedure is published; its id. */
    static String newGermanApproval(String instrument) {
        return opened(approval(instrument, "DE"));
    }

    private static Map<String, Object> approval(String instrument, String participant) {
        return Map.of(
                "instrument",
                instrument,
                "participant",
                participant,
                "track",
                "FORCE_DEPLOYMENT",
                "requirement",
                "INFORMATION",
                "source",
                source());
    }

    private static String opened(Map<String, Object> approval) {
        var opened = post("depositary", "/approvals", approval);
        opened.then().statusCode(201);
        return opened.path("id");
    }

    static String eTagOf(String approval) {
        return get("/approvals/" + approval + "/occurrences").header("ETag");
    }

    static Map<String, Object> occurrence(String step, String day) {
        return Map.of("step", step, "occurredOn", day, "source", source());
    }
}
