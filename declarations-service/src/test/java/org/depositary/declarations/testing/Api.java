package org.depositary.declarations.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.depositary.kit.testing.TestRealm;

/** The service as its callers see it, and fictitious things to write in it. */
public final class Api {

    public static final String BASE = "/api/v1";
    public static final String PROBLEM = "application/problem+json";
    private static final AtomicInteger NEXT = new AtomicInteger();

    private Api() {}

    public static RequestSpecification as(String user) {
        return given().auth().oauth2(TestRealm.tokenOf(user)).contentType("application/json");
    }

    public static RequestSpecification depositary() {
        return as("depositary");
    }

    /** Posts {@code body} as the depositary under a new key. */
    public static Response post(String path, Object body) {
        return depositary()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(BASE + path);
    }

    /** Posts {@code body} to a part of {@code instrument}, whose version is read first. */
    public static Response postPart(String instrument, String part, Object body) {
        return depositary()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", eTag("/instruments/" + instrument))
                .body(body)
                .post(BASE + "/instruments/" + instrument + part);
    }

    public static Response put(String path, String eTag, Object body) {
        return depositary().header("If-Match", eTag).body(body).put(BASE + path);
    }

    public static Response get(String path) {
        return given().get(BASE + path);
    }

    /** The entries that came last: many others write in the same journal. */
    public static RequestSpecification lately(RequestSpecification caller) {
        int head = get("/declarations/events/head").path("position");
        return caller.queryParam("after", Math.max(0, head - 500)).queryParam("limit", 1000);
    }

    /** What anybody reads of them. */
    public static Response latest() {
        return lately(given()).get(BASE + "/declarations/events");
    }

    public static String eTag(String path) {
        return get(path).header("ETag");
    }

    /** A slug nobody used yet. */
    public static String slug() {
        return "example-" + NEXT.incrementAndGet() + "-"
                + UUID.randomUUID().toString().substring(0, 8);
    }

    public static Map<String, Object> participant(String code) {
        return new HashMap<>(Map.of(
                "code",
                code,
                "kind",
                code.contains("-") ? "GROUP" : "STATE",
                "names",
                List.of(Map.of("text", Map.of("en", "Example " + code))),
                "source",
                source()));
    }

    public static Map<String, Object> instrument(String slug) {
        return new HashMap<>(Map.of(
                "slug",
                slug,
                "kind",
                "TREATY",
                "title",
                Map.of("en", "Example treaty " + slug),
                "text",
                "ADOPTED",
                "adoptedOn",
                "2026-01",
                "source",
                source()));
    }

    public static Map<String, Object> clause(String eId) {
        return new HashMap<>(Map.of(
                "eId", eId, "type", "PARAGRAPH", "text", Map.of("en", "Text of " + eId + "."), "source", source()));
    }

    public static Map<String, Object> commitment(String id, String clause) {
        return new HashMap<>(Map.of(
                "id",
                id,
                "clause",
                clause,
                "category",
                "OTHER",
                "maturity",
                "PROPOSED",
                "obligors",
                List.of("XA"),
                "activation",
                Map.of("type", "EVENT_DETERMINED", "event", "CEASEFIRE_IN_FORCE"),
                "source",
                source()));
    }

    public static Map<String, String> source() {
        return Map.of("citation", "Example record");
    }

    /** An instrument nobody used yet; its slug. */
    public static String registered() {
        var slug = slug();
        post("/instruments", instrument(slug)).then().statusCode(201);
        return slug;
    }

    /** Sees to it that the participant is in the register. */
    public static void registerOnce(String code) {
        if (get("/participants/" + code).statusCode() == 404) {
            post("/participants", participant(code)).then().statusCode(201);
        }
    }
}
