package org.depositary.ratification.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.depositary.kit.testing.TestRealm;

/** The service as its callers see it, and fictitious things to write in it. */
public final class Api {

    public static final String BASE = "/api/v1";
    public static final String PROBLEM = "application/problem+json";

    private Api() {}

    public static RequestSpecification as(String user) {
        return given().auth().oauth2(TestRealm.tokenOf(user)).contentType("application/json");
    }

    /** Posts {@code body} as {@code user} under a new key. */
    public static Response post(String user, String path, Object body) {
        return as(user).header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(BASE + path);
    }

    public static Response get(String path) {
        return given().get(BASE + path);
    }

    public static Map<String, String> source() {
        return Map.of("citation", "Example record");
    }

    public static Map<String, Object> act(String participant, String type, String occurredOn) {
        return new HashMap<>(
                Map.of("participant", participant, "type", type, "occurredOn", occurredOn, "source", source()));
    }

    public static Map<String, Object> approval(String instrument, String participant, String procedure) {
        var approval = withoutProcedure(instrument, participant, "CONSENT");
        approval.put("procedure", procedure);
        return approval;
    }

    public static Map<String, Object> withoutProcedure(String instrument, String participant, String requirement) {
        return new HashMap<>(Map.of(
                "instrument",
                instrument,
                "participant",
                participant,
                "track",
                "CONSENT_TO_BE_BOUND",
                "requirement",
                requirement,
                "source",
                source()));
    }

    /** The id of an approval that was opened for it. */
    public static String opened(Map<String, Object> approval) {
        var response = post("depositary", "/approvals", approval);
        response.then().statusCode(201);
        return response.jsonPath().getString("id");
    }

    public static Map<String, Object> occurrence(String step, String occurredOn) {
        return new HashMap<>(Map.of("step", step, "occurredOn", occurredOn, "source", source()));
    }

    /** Records it as an officer of its participant, with the ETag that stands. */
    public static Response record(String user, String approval, Map<String, Object> occurrence) {
        return as(user).header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", eTag(approval))
                .body(occurrence)
                .post(BASE + "/approvals/" + approval + "/occurrences");
    }

    /** Records something else in the case, at {@code path} below it, with the ETag that stands. */
    public static Response recordIn(String user, String approval, String path, Map<String, Object> fact) {
        return as(user).header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", eTag(approval))
                .body(fact)
                .post(BASE + "/approvals/" + approval + path);
    }

    public static String eTag(String approval) {
        return get("/approvals/" + approval).header("ETag");
    }

    /** Table, then vote, then promulgate, then deposit; the vote may be refused, the deposit is an act of the State. */
    public static Map<String, Object> procedure(String id, String participant) {
        return new HashMap<>(Map.of(
                "id",
                id,
                "participant",
                participant,
                "subject",
                "TREATY_APPROVAL",
                "type",
                "PRIOR_APPROVAL_BY_ACT",
                "name",
                "Example approval",
                "confidence",
                Map.of("level", "LOW"),
                "steps",
                List.of(
                        step("table", "TABLING", List.of()),
                        step("vote", "FIRST_CHAMBER", List.of("table")),
                        step("promulgate", "HEAD_OF_STATE", List.of("vote")),
                        deposit())));
    }

    private static Map<String, Object> deposit() {
        var deposit = step("deposit", "DEPOSIT", List.of("promulgate"));
        deposit.put("act", "DEPOSIT");
        return deposit;
    }

    public static Map<String, Object> step(String id, String kind, List<String> follows) {
        return new HashMap<>(Map.of(
                "id",
                id,
                "name",
                "To " + id,
                "actor",
                "Parliament",
                "kind",
                kind,
                "requirement",
                "REQUIRED",
                "follows",
                follows,
                "confidence",
                "LOW"));
    }

    /** What this service's journal says about {@code subject}, in the order in which the world learns of it. */
    public static List<Map<String, Object>> entriesAbout(String subject) {
        var found = new ArrayList<Map<String, Object>>();
        for (var after = "0"; ; ) {
            List<Map<String, Object>> page = given().queryParam("after", after)
                    .queryParam("limit", 1000)
                    .get(BASE + "/ratifications/events")
                    .jsonPath()
                    .getList("$");
            page.stream().filter(entry -> subject.equals(entry.get("subject"))).forEach(found::add);
            if (page.isEmpty()) {
                return found;
            }
            after = String.valueOf(page.getLast().get("id"));
        }
    }

    /** What an entry of the journal tells. */
    public static Map<?, ?> data(Map<String, Object> entry) {
        return (Map<?, ?>) Objects.requireNonNull(entry.get("data"));
    }

    /** Looks again and again for some seconds until {@code there} says it is. */
    public static void await(BooleanSupplier there) {
        for (var tries = 0; !there.getAsBoolean(); tries++) {
            if (tries == 100) {
                throw new AssertionError("It did not come about within ten seconds.");
            }
            pause(100);
        }
    }

    public static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Sees to it that the procedure is published, and the participant declared. */
    public static String published(String id, String participant) {
        return published(procedure(id, participant));
    }

    /** Sees to it that this procedure is published, and its participant declared. */
    public static String published(Map<String, Object> procedure) {
        var id = String.valueOf(procedure.get("id"));
        if (get("/procedures/" + id).statusCode() == 404) {
            Feed.declareParticipants(String.valueOf(procedure.get("participant")));
            post("depositary", "/procedures", procedure).then().statusCode(201);
        }
        return id;
    }
}
