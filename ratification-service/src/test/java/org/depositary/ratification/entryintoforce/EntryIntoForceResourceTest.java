package org.depositary.ratification.entryintoforce;

import static io.restassured.RestAssured.given;
import static org.depositary.ratification.testing.Api.BASE;
import static org.depositary.ratification.testing.Api.PROBLEM;
import static org.depositary.ratification.testing.Api.act;
import static org.depositary.ratification.testing.Api.get;
import static org.depositary.ratification.testing.Api.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.depositary.ratification.testing.Feed;
import org.depositary.ratification.testing.ServiceTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EntryIntoForceResourceTest extends ServiceTest {

    private static final Map<String, Object> TWO =
            Map.of("type", "THRESHOLD_COUNT", "count", 2, "delay", Map.of("amount", "P30D"));

    @BeforeAll
    static void participants() {
        Feed.declareParticipants("XA", "XB", "XC");
    }

    @Test
    void anInstrumentEntersIntoForceByItsOwnFinalClauses() {
        var instrument = declared(TWO);
        record(instrument, "XA", "2020-01-01");
        record(instrument, "XB", "2020-03-01");

        get("/instruments/" + instrument + "/entry-into-force?asAt=2020-03-01")
                .then()
                .statusCode(200)
                .body("instrument", equalTo(instrument))
                .body("rule.type", equalTo("THRESHOLD_COUNT"))
                .body("truth", equalTo("TRUE"))
                .body("entersIntoForceOn", equalTo("2020-03-31"))
                .body("decidingAct.participant", equalTo("XB"))
                .body("participants.status", contains("CONTRACTING", "CONTRACTING"))
                .body("holdsUntil", equalTo("2020-03-31"));
        get("/instruments/" + instrument + "/entry-into-force?asAt=2020-02-01")
                .then()
                .body("truth", equalTo("FALSE"))
                .body("progress.have", equalTo(1));
    }

    @Test
    void whatIsReadAgainUnchangedIsNotSentAgain() {
        var instrument = declared(TWO);
        var path = "/instruments/" + instrument + "/entry-into-force?asAt=2020-03-01";
        var tag = get(path).header("ETag");

        given().header("If-None-Match", tag).get(BASE + path).then().statusCode(304);
        record(instrument, "XA", "2020-01-01");
        given().header("If-None-Match", tag).get(BASE + path).then().statusCode(200);
    }

    @Test
    void whatWasDeclaredAndRecordedLaterWasNotKnownBefore() {
        var instrument = declared(TWO);
        record(instrument, "XA", "2020-01-01");

        get("/instruments/" + instrument + "/entry-into-force?asAt=2020-03-01&knownAt=2000-01-01T00:00:00Z")
                .then()
                .statusCode(200)
                .body("knownAt", equalTo("2000-01-01T00:00:00Z"))
                .body("rule", nullValue())
                .body("participants", empty());
    }

    @Test
    void withoutAClauseNothingIsGuessed() {
        get("/instruments/" + Feed.declaredInstrument() + "/entry-into-force")
                .then()
                .statusCode(200)
                .body("truth", equalTo("UNKNOWN"))
                .body("remarks.kind", contains("NO_RULE"))
                .body("rule", nullValue());
    }

    @Test
    void anInstrumentWaitsForAnotherOnRecord() {
        var other = declared(TWO);
        record(other, "XA", "2020-01-01");
        record(other, "XB", "2020-03-01");
        var waiting = declared(Map.of("type", "OTHER_INSTRUMENT_IN_FORCE", "instrument", other));

        get("/instruments/" + waiting + "/entry-into-force?asAt=2021-01-01")
                .then()
                .body("truth", equalTo("TRUE"))
                .body("entersIntoForceOn", equalTo("2020-03-31"));
    }

    @Test
    void whatIsOnlyAnnouncedCountsOnceTheDepositaryFoundItInDueForm() {
        Feed.declareParticipants("FR");
        var instrument = declared(TWO);
        record(instrument, "XA", "2020-01-01");
        var actions = "/instruments/" + instrument + "/actions";
        String announced = post("officer-fr", actions, act("FR", "RATIFICATION", "2020-03-01"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        get("/instruments/" + instrument + "/entry-into-force?asAt=2020-03-01")
                .then()
                .body("truth", equalTo("FALSE"))
                .body("progress.have", equalTo(1));
        post("depositary", actions + "/" + announced + "/confirmations", Map.of("state", "IN_DUE_FORM"))
                .then()
                .statusCode(201);
        get("/instruments/" + instrument + "/entry-into-force?asAt=2020-03-01")
                .then()
                .body("truth", equalTo("TRUE"));
    }

    @Test
    void whatWasRetractedCountsForNothing() {
        var instrument = declared(TWO);
        record(instrument, "XA", "2020-01-01");
        String mistaken = post(
                        "depositary",
                        "/instruments/" + instrument + "/actions",
                        act("XB", "RATIFICATION", "2020-03-01"))
                .path("id");
        post(
                        "depositary",
                        "/instruments/" + instrument + "/actions",
                        Map.of("retracts", mistaken, "reason", "Mistaken"))
                .then()
                .statusCode(201);

        get("/instruments/" + instrument + "/entry-into-force?asAt=2020-03-01")
                .then()
                .body("truth", equalTo("FALSE"))
                .body("progress.have", equalTo(1));
    }

    @Test
    void aDelayMayRunFromTheDepositarysNotificationOrTheOpeningForSignature() {
        var circular = declared(Map.of(
                "type",
                "THRESHOLD_COUNT",
                "count",
                1,
                "delay",
                Map.of("amount", "P3M", "anchor", "DEPOSITARY_NOTIFICATION")));
        var act = act("XA", "RATIFICATION", "2020-01-01");
        act.put("notifiedOn", "2020-01-18");
        post("depositary", "/instruments/" + circular + "/actions", act).then().statusCode(201);

        get("/instruments/" + circular + "/entry-into-force?asAt=2020-02-01")
                .then()
                .body("entersIntoForceOn", equalTo("2020-04-18"));
    }

    @Test
    void aRuleCountsThoseWhoBelongedToAGroupWhenTheyActed() {
        var group = Feed.participant("example-council");
        group.put("kind", "GROUP");
        group.put(
                "membership",
                Map.of(
                        "complete",
                        true,
                        "members",
                        List.of(
                                Map.of("participant", "XA", "from", "2010-01-01"),
                                Map.of("participant", "XB", "from", "2020-06-01"))));
        Feed.declare("participant.registered", "participants/example-council", group);
        var instrument =
                declared(Map.of("type", "THRESHOLD_COUNT", "count", 1, "eligible", List.of("example-council")));
        record(instrument, "XB", "2020-01-01");

        get("/instruments/" + instrument + "/entry-into-force?asAt=2021-01-01")
                .then()
                .body("truth", equalTo("FALSE"));
        record(instrument, "XA", "2020-03-01");
        get("/instruments/" + instrument + "/entry-into-force?asAt=2021-01-01")
                .then()
                .body("metOn", equalTo("2020-03-01"));
    }

    @Test
    void whatIfIsAnsweredAndForgotten() {
        var instrument = declared(TWO);
        record(instrument, "XA", "2020-01-01");
        var supposed = Map.of(
                "acts", List.of(Map.of("participant", "xb", "type", "RATIFICATION", "occurredOn", "2099-05-01")));

        simulate(instrument, supposed)
                .statusCode(200)
                .body("truth", equalTo("TRUE"))
                .body("asAt", equalTo("2099-05-01"))
                .body("entersIntoForceOn", equalTo("2099-05-31"))
                .body("participants.participant", contains("XA", "XB"))
                .body("participants.entersIntoForceOn", contains("2099-05-31", "2099-05-31"));
        get("/instruments/" + instrument + "/entry-into-force?asAt=2100-01-01")
                .then()
                .body("truth", equalTo("FALSE"))
                .body("participants.participant", contains("XA"));
    }

    @Test
    void whatIsUnknownIsNotFound() {
        get("/instruments/example-nowhere/entry-into-force")
                .then()
                .statusCode(404)
                .contentType(PROBLEM);
        simulate("example-nowhere", Map.of()).statusCode(404);
        simulate(declared(TWO), Map.of("mood", 1)).statusCode(400);
    }

    private static ValidatableResponse simulate(String instrument, Object body) {
        return given().contentType("application/json")
                .body(body)
                .post(BASE + "/instruments/" + instrument + "/entry-into-force/simulations")
                .then();
    }

    /** An instrument whose final clauses state {@code rule}. */
    private static String declared(Map<String, Object> rule) {
        var slug = Feed.newSlug();
        var instrument = Feed.instrument(slug);
        instrument.put("finalClauses", Map.of("entryIntoForce", rule));
        instrument.put("adoptedOn", "2019-06");
        Feed.declare("instrument.registered", "instruments/" + slug, instrument);
        return slug;
    }

    private static void record(String instrument, String participant, String on) {
        post("depositary", "/instruments/" + instrument + "/actions", act(participant, "RATIFICATION", on))
                .then()
                .statusCode(201);
    }
}
