package org.depositary.ratification.participation;

import static org.depositary.ratification.testing.Api.BASE;
import static org.depositary.ratification.testing.Api.PROBLEM;
import static org.depositary.ratification.testing.Api.act;
import static org.depositary.ratification.testing.Api.as;
import static org.depositary.ratification.testing.Api.get;
import static org.depositary.ratification.testing.Api.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depositary.ratification.testing.Feed;
import org.depositary.ratification.testing.ServiceTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is what towards an instrument, and towards whom, as anybody reads it. */
@QuarkusTest
class ParticipationResourceTest extends ServiceTest {

    private static final Map<String, Object> TWO =
            Map.of("type", "THRESHOLD_COUNT", "count", 2, "delay", Map.of("amount", "P30D"));

    private String instrument = "";

    @BeforeAll
    static void participants() {
        Feed.declareParticipants("XA", "XB", "XC", "FR");
    }

    @BeforeEach
    void declare() {
        instrument = declared(Map.of());
    }

    private static String declared(Map<String, Object> more) {
        var slug = Feed.newSlug();
        var instrument = Feed.instrument(slug);
        var clauses = new HashMap<String, Object>(Map.of("entryIntoForce", TWO));
        clauses.putAll(more);
        instrument.put("finalClauses", clauses);
        Feed.declare("instrument.registered", "instruments/" + slug, instrument);
        return slug;
    }

    @Test
    void tellsPartiesContractingAndSignatoriesApart() {
        record("XA", "RATIFICATION", "2020-01-01");
        record("XB", "ACCESSION", "2020-03-01");
        record("XC", "SIGNATURE", "2020-01-01");

        get(path("status?asAt=2020-03-30"))
                .then()
                .statusCode(200)
                .body("force.status", equalTo("CONDITIONS_MET"))
                .body("items.participant", contains("XA", "XB", "XC"))
                .body("items.status", contains("CONTRACTING", "CONTRACTING", "SIGNED_NOT_BOUND"))
                .body("items[0].entersIntoForceOn", equalTo("2020-03-31"))
                .body("items[0].flags.flag", contains("INTERIM_DUTY"));
        get(path("status?asAt=2020-03-31"))
                .then()
                .body("force.status", equalTo("IN_FORCE"))
                .body("force.since", equalTo("2020-03-31"))
                .body("items.status", contains("PARTY", "PARTY", "SIGNED_NOT_BOUND"))
                .body("items[0].since", equalTo("2020-03-31"))
                .body("items[0].flags", empty());
    }

    @Test
    void tellsTheForcePairByPairWithTheReservationsOfEach() {
        record("XA", "RATIFICATION", "2020-01-01");
        var reservation = act("XB", "RESERVATION", "2020-03-01");
        reservation.put("notifiedOn", "2020-04-01");
        reservation.put("text", Map.of("en", "Example reservation"));
        record("XB", "RATIFICATION", "2020-03-01");
        String reserved = post("depositary", path("actions"), reservation).path("id");
        var objection = act("XA", "OBJECTION_OPPOSING_ENTRY_INTO_FORCE", "2020-09-01");
        objection.put("objectsTo", reserved);
        post("depositary", path("actions"), objection).then().statusCode(201);
        record("XC", "RATIFICATION", "2020-05-01");

        get(path("relations-between?participant=xb&asAt=2022-01-01"))
                .then()
                .statusCode(200)
                .body("participant", equalTo("XB"))
                .body("items.with", contains("XA", "XC"))
                .body("items.relation", contains("NOT_IN_FORCE_BETWEEN", "IN_FORCE_AS_MODIFIED"))
                .body("items[0].reservations[0].state", equalTo("OBJECTED_OPPOSING_ENTRY_INTO_FORCE"))
                .body("items[1].reservations[0].since", equalTo("2021-04-01"));
        get(path("reservations?asAt=2020-08-01"))
                .then()
                .statusCode(200)
                .body("items.towards", contains("XA", "XC"))
                .body("items.state", contains("PENDING", "PENDING"))
                .body("items[0].text.en", equalTo("Example reservation"));
        get(path("status?asAt=2022-01-01"))
                .then()
                .body("items.find { it.participant == 'XB' }.notInForceWith", contains("XA"));
    }

    @Test
    void asksWhoseRelations() {
        get(path("relations-between")).then().statusCode(400).contentType(PROBLEM);
        get(path("relations-between?participant=ZZ")).then().statusCode(422).contentType(PROBLEM);
        get("/instruments/example-nowhere/relations-between?participant=XA")
                .then()
                .statusCode(404);
    }

    @Test
    void whatIsUnderExaminationIsShownToThoseWhoMaySeeIt() {
        post("officer-fr", path("actions"), act("FR", "RATIFICATION", "2020-01-01"))
                .then()
                .statusCode(201);

        get(path("status")).then().body("items", empty());
        get(path("status?verification=ALL")).then().statusCode(403);
        as("liaison")
                .get(BASE + path("status?verification=ALL"))
                .then()
                .statusCode(200)
                .body("items[0].status", equalTo("NO_ACTION"))
                .body("items[0].flags.flag", contains("INSTRUMENT_UNDER_EXAMINATION"));
    }

    @Test
    void aTreatyThatTakesThePlaceOfAnotherReplacesItBetweenItsParties() {
        var slug = Feed.newSlug();
        var later = Feed.instrument(slug);
        later.put("finalClauses", Map.of("entryIntoForce", TWO));
        later.put("relations", List.of(Map.of("kind", "SUPERSEDES", "instrument", instrument)));
        Feed.declare("instrument.registered", "instruments/" + slug, later);
        for (var code : List.of("XA", "XB", "XC")) {
            record(code, "RATIFICATION", "2010-01-01");
        }
        for (var code : List.of("XA", "XB")) {
            post("depositary", "/instruments/" + slug + "/actions", act(code, "RATIFICATION", "2020-01-01"));
        }

        get(path("relations-between?participant=XA&asAt=2021-01-01"))
                .then()
                .body("items.relation", contains("REPLACED_BY", "IN_FORCE"));
    }

    @Test
    void aWithdrawalIsANoticeFirst() {
        var withdrawing = declared(Map.of(
                "ending",
                Map.of("withdrawal", "PERMITTED", "notice", Map.of("amount", "P1Y"), "survives", List.of("art_9"))));
        for (var code : List.of("XA", "XB")) {
            post("depositary", "/instruments/" + withdrawing + "/actions", act(code, "RATIFICATION", "2010-01-01"));
        }
        post("depositary", "/instruments/" + withdrawing + "/actions", act("XA", "WITHDRAWAL_NOTICE", "2020-01-01"))
                .then()
                .statusCode(201);

        get("/instruments/" + withdrawing + "/status?asAt=2020-06-01")
                .then()
                .body("items[0].status", equalTo("PARTY"))
                .body("items[0].flags[0].flag", equalTo("NOTICE_GIVEN"))
                .body("items[0].flags[0].until", equalTo("2021-01-01"));
        get("/instruments/" + withdrawing + "/status?asAt=2021-01-01")
                .then()
                .body("items[0].status", equalTo("WITHDRAWN"))
                .body("items[0].survivingClauses", contains("art_9"))
                .body("force.status", equalTo("IN_FORCE"));
    }

    @Test
    void withoutARuleNobodyIsAParty() {
        var bare = Feed.declaredInstrument();
        post("depositary", "/instruments/" + bare + "/actions", act("XA", "RATIFICATION", "2010-01-01"));

        get("/instruments/" + bare + "/status")
                .then()
                .body("force.status", equalTo("UNDETERMINED"))
                .body("items.status", hasItem("CONTRACTING"))
                .body("items[0].entersIntoForceOn", nullValue());
    }

    private void record(String participant, String type, String on) {
        post("depositary", path("actions"), act(participant, type, on)).then().statusCode(201);
    }

    private String path(String rest) {
        return "/instruments/" + instrument + "/" + rest;
    }
}
