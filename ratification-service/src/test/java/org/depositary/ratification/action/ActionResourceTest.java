package org.depositary.ratification.action;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.ratification.testing.Api.BASE;
import static org.depositary.ratification.testing.Api.PROBLEM;
import static org.depositary.ratification.testing.Api.act;
import static org.depositary.ratification.testing.Api.as;
import static org.depositary.ratification.testing.Api.get;
import static org.depositary.ratification.testing.Api.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.depositary.ratification.testing.Feed;
import org.depositary.ratification.testing.ServiceTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ActionResourceTest extends ServiceTest {

    @BeforeAll
    static void participants() {
        Feed.declareParticipants("XA", "XB", "FR");
    }

    @Nested
    class AsTheDepositary {

        private final String instrument = Feed.declaredInstrument();

        @Test
        void recordsAnAct() {
            var act = act("xa", "SIGNATURE", "2026-01-06");
            act.put("effect", "SUBJECT_TO_RATIFICATION");
            act.put("signatory", Map.of("name", "Example Person", "capacity", "HEAD_OF_STATE"));
            var recorded = recordAct(act);
            recorded.then()
                    .statusCode(201)
                    .body("participant", equalTo("XA"))
                    .body("instrument", equalTo(instrument))
                    .body("effect", equalTo("SUBJECT_TO_RATIFICATION"))
                    .body("signatory.capacity", equalTo("HEAD_OF_STATE"))
                    .body("verification", equalTo("CONFIRMED"));
            given().get(recorded.header("Location"))
                    .then()
                    .statusCode(200)
                    .body("id", equalTo(recorded.path("id")))
                    .body("occurredOn", equalTo("2026-01-06"));
        }

        @Test
        void mayNotRecordTheSameActTwice() {
            recordAct(act("XA", "RATIFICATION", "2026-01-05")).then().statusCode(201);
            recordAct(act("XA", "RATIFICATION", "2026-01-05"))
                    .then()
                    .statusCode(409)
                    .contentType(PROBLEM)
                    .body("type", equalTo("/problems/same-act"));
            recordAct(act("XB", "RATIFICATION", "2026-01-05")).then().statusCode(201);
            recordAct(act("XA", "RATIFICATION", "2026-01-04")).then().statusCode(201);
        }

        @Test
        void mayRecordTwoDeclarationsOfOneDay() {
            var one = act("XA", "DECLARATION", "2026-01-05");
            one.put("text", Map.of("en", "One."));
            var other = act("XA", "DECLARATION", "2026-01-05");
            other.put("text", Map.of("en", "Another."));
            recordAct(one).then().statusCode(201);
            recordAct(other).then().statusCode(201);
            recordAct(other).then().statusCode(409);
        }

        @Test
        void recordsAnActOnceHoweverManyTryAtTheSameTime() throws Exception {
            Callable<Integer> attempt =
                    () -> recordAct(act("XA", "ACCESSION", "2026-01-03")).statusCode();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var statuses = threads.invokeAll(List.of(attempt, attempt, attempt, attempt, attempt, attempt)).stream()
                        .map(java.util.concurrent.Future::resultNow)
                        .sorted()
                        .toList();
                assertThat(statuses).containsExactly(201, 409, 409, 409, 409, 409);
            }
        }

        @Test
        void correctsARecordAndKeepsIt() {
            var first = recordAct(act("XA", "RATIFICATION", "2026-01-02"))
                    .path("id")
                    .toString();
            var correction = correction(first, "2026-01-01");
            var second = recordAct(correction);
            second.then().statusCode(201).body("supersedes", equalTo(first));
            get(acts()).then().body("items.id", contains(second.<String>path("id")));
            get(acts() + "/" + first)
                    .then()
                    .statusCode(200)
                    .body("occurredOn", equalTo("2026-01-02"))
                    .body("supersededBy", equalTo(second.path("id")));
            recordAct(correction).then().statusCode(409).body("type", equalTo("/problems/already-corrected"));
        }

        @Test
        void listsWhatAParticipantDidWhateverTheInstrument() {
            var code = "XJ";
            Feed.declareParticipants(code);
            var other = Feed.declaredInstrument();
            var first = recordAct(act(code, "SIGNATURE", "2026-01-02"));
            var wrong =
                    post("depositary", "/instruments/" + other + "/actions", act(code, "RATIFICATION", "2026-01-05"));
            var right = correction(wrong.path("id"), "2026-01-04");
            right.put("participant", code);
            var second = post("depositary", "/instruments/" + other + "/actions", right);
            second.then().statusCode(201);
            recordAct(act("XA", "SIGNATURE", "2026-01-02")).then().statusCode(201);

            var list = "/participants/" + code.toLowerCase(Locale.ROOT) + "/actions";
            get(list)
                    .then()
                    .body("items.id", contains(first.<String>path("id"), second.<String>path("id")))
                    .body("items.instrument", contains(instrument, other));
            get(list + "?type=RATIFICATION").then().body("items.occurredOn", contains("2026-01-04"));
            get(list + "?asAt=2026-01-03").then().body("items.type", contains("SIGNATURE"));
            get("/participants/XZ/actions").then().statusCode(404);
        }

        @Test
        void saysWhyARecordIsCorrected() {
            var first = recordAct(act("XA", "RATIFICATION", "2026-01-02"))
                    .path("id")
                    .toString();
            var silent = correction(first, "2026-01-01");
            silent.remove("reason");
            recordAct(silent).then().statusCode(422).body("errors[0].pointer", equalTo("/reason"));
            var ofAnother = correction(first, "2026-01-01");
            ofAnother.put("participant", "XB");
            recordAct(ofAnother).then().statusCode(422).body("errors[0].pointer", equalTo("/supersedes"));
        }

        @Test
        void learnsWhatCannotStand() {
            recordAct(act("XZ", "RATIFICATION", "2026-01-02"))
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/participant"));
            var act = act("XA", "RATIFICATION", "2026-01-02");
            act.put("effect", "DEFINITIVE");
            recordAct(act).then().statusCode(422).body("errors[0].pointer", equalTo("/effect"));
            recordAct(act("XA", "NO_ACT", "2026-01-02"))
                    .then()
                    .statusCode(400)
                    .body("detail", containsString("RATIFICATION"));
            post("depositary", "/instruments/example-of-nothing/actions", act("XA", "RATIFICATION", "2026-01-02"))
                    .then()
                    .statusCode(404)
                    .contentType(PROBLEM);
        }

        @Test
        void leavesWhatWasRecordedInTheJournal() throws InterruptedException {
            var id = recordAct(act("XA", "ACCEPTANCE", "2026-01-02")).path("id").toString();
            Thread.sleep(300);
            given().queryParam("limit", 1000)
                    .queryParam(
                            "after",
                            Math.max(0, get("/ratifications/events/head").<Integer>path("position") - 500))
                    .get(BASE + "/ratifications/events")
                    .then()
                    .body(
                            "find { it.subject == 'instruments/%s/actions/%s' }.type".formatted(instrument, id),
                            equalTo("org.depositary.action.recorded"))
                    .body("find { it.data.id == '%s' }.data.type".formatted(id), equalTo("ACCEPTANCE"));
        }

        @Test
        void tellsWhoIsWhatOnADay() {
            recordAct(act("XA", "SIGNATURE", "2020-01-01"));
            recordAct(act("XA", "RATIFICATION", "2021-01-01"));
            recordAct(act("XB", "SIGNATURE", "2020"));
            var now = get("/instruments/" + instrument + "/status");
            now.then()
                    .statusCode(200)
                    .body("items.participant", contains("XA", "XB"))
                    .body("items.status", contains("CONTRACTING", "SIGNED_NOT_BOUND"))
                    .body("items.since", contains("2021-01-01", "2020"))
                    .body("items[0].because", containsString("not in force yet"))
                    .body("knownAt", nullValue());
            get("/instruments/" + instrument + "/status?asAt=2020-06-01")
                    .then()
                    .body("asAt", equalTo("2020-06-01"))
                    .body("items.participant", contains("XA"))
                    .body("items.status", contains("SIGNED_NOT_BOUND"));
        }

        @Test
        void tellsWhatWasKnownThen() throws InterruptedException {
            recordAct(act("XA", "SIGNATURE", "2020-01-01"));
            Thread.sleep(300);
            var status = "/instruments/" + instrument + "/status";
            var then = given().queryParam("knownAt", java.time.Instant.now().toString())
                    .get(BASE + status);
            var knownAt = then.<String>path("knownAt");
            recordAct(act("XA", "RATIFICATION", "2021-01-01"));
            var again = given().queryParam("knownAt", knownAt).get(BASE + status);
            assertThat(again.asString()).isEqualTo(then.asString());
            get(status).then().body("items.status", hasItem("CONTRACTING"));
            given().queryParam("knownAt", "2020-01-01T00:00:00Z")
                    .get(BASE + status)
                    .then()
                    .body("items", empty());
        }

        private Map<String, Object> correction(String of, String day) {
            var correction = act("XA", "RATIFICATION", day);
            correction.put("supersedes", of);
            correction.put("reason", "The day was misread.");
            return correction;
        }

        private Response recordAct(Map<String, Object> act) {
            return post("depositary", acts(), act);
        }

        private String acts() {
            return "/instruments/" + instrument + "/actions";
        }
    }

    @Nested
    class AsAnybody {

        @Test
        void mayNotRecord() {
            given().contentType("application/json")
                    .body(act("XA", "SIGNATURE", "2026-01-06"))
                    .post(BASE + "/instruments/example/actions")
                    .then()
                    .statusCode(401)
                    .contentType(PROBLEM);
        }

        @Test
        void readsTheActsADayAtATimeAndAPageAtATime() {
            var instrument = Feed.declaredInstrument();
            var acts = "/instruments/" + instrument.toUpperCase(Locale.ROOT) + "/actions";
            for (var year = 2001; year <= 2005; year++) {
                post("depositary", acts, act(year == 2003 ? "XB" : "XA", "DECLARATION", String.valueOf(year)));
            }
            var first = get(acts + "?limit=2");
            first.then()
                    .statusCode(200)
                    .body("items.occurredOn", contains("2001", "2002"))
                    .header("Link", startsWith("</api/v1"));
            given().queryParam("limit", 2)
                    .queryParam("cursor", first.<String>path("page.next"))
                    .get(BASE + acts)
                    .then()
                    .body("items.occurredOn", contains("2003", "2004"));
            get(acts + "?participant=xb").then().body("items.occurredOn", contains("2003"));
            get(acts + "?type=RATIFICATION").then().body("items", empty());
            get(acts + "?asAt=2002-06-01").then().body("items.occurredOn", contains("2001", "2002"));
        }

        @Test
        void readsByIdToo() {
            var slug = Feed.declaredInstrument();
            get("/instruments/" + Feed.instrument(slug).get("id") + "/status")
                    .then()
                    .statusCode(200);
        }

        @Test
        void learnsThatARecordIsUnknown() {
            get("/instruments/" + Feed.declaredInstrument() + "/actions/00000000-0000-7000-8000-000000000000")
                    .then()
                    .statusCode(404)
                    .contentType(PROBLEM);
        }
    }

    @Nested
    class AsALiaison {

        @Test
        void mayNotRecord() {
            as("liaison")
                    .body("{")
                    .post(BASE + "/instruments/example/actions")
                    .then()
                    .statusCode(403);
        }
    }
}
