package org.depositary.declarations.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.declarations.testing.Api.PROBLEM;
import static org.depositary.declarations.testing.Api.clause;
import static org.depositary.declarations.testing.Api.eTag;
import static org.depositary.declarations.testing.Api.get;
import static org.depositary.declarations.testing.Api.instrument;
import static org.depositary.declarations.testing.Api.post;
import static org.depositary.declarations.testing.Api.postPart;
import static org.depositary.declarations.testing.Api.registerOnce;
import static org.depositary.declarations.testing.Api.registered;
import static org.depositary.declarations.testing.Api.slug;
import static org.depositary.declarations.testing.Api.source;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depositary.kit.testing.TestDatabase;
import org.depositary.kit.testing.TestRealm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(TestRealm.class)
class ClauseVersionsTest {

    private String slug = "";

    @BeforeEach
    void anInstrumentWithAClause() {
        slug = registered();
        var first = clause("art_1");
        first.put("children", List.of(clause("art_1__para_1"), clause("art_1__para_2")));
        postPart(slug, "/clauses", first).then().statusCode(201);
        postPart(slug, "/clauses", clause("art_2")).then().statusCode(201);
    }

    @Nested
    class Versions {

        @Test
        void areSelectedByDayAndLanguage() {
            record("art_2", version("fr", "Ancien.", "2000-01-01", "2010-01-01"))
                    .statusCode(201);
            record("art_2", version("fr", "Nouveau.", "2010-01-01", null)).statusCode(201);
            get(clauses("/art_2?asAt=2009-12-31")).then().body("text.fr", equalTo("Ancien."));
            get(clauses("/art_2?asAt=2010-01-01&lang=fr"))
                    .then()
                    .body("text", equalTo(Map.of("fr", "Nouveau.")))
                    .body("bound.fr.regime", equalTo(slug))
                    .body("bound.fr.validFrom", equalTo("2010-01-01"));
            get(clauses("/art_2?asAt=1999-12-31")).then().body("text.fr", nullValue());
        }

        @Test
        void ofOneLanguageAndRegimeNeverOverlap() {
            record("art_2", version("fr", "Un.", "2000-01-01", "2010-01-01")).statusCode(201);
            record("art_2", version("fr", "Deux.", "2009-12-31", null))
                    .statusCode(409)
                    .contentType(PROBLEM)
                    .body("type", equalTo("/problems/texts-of-a-clause-do-not-overlap"));
            record("art_2", version("fr", "Deux.", "2010-01-01", "2010-01-01"))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/validTo"));
        }

        @Test
        void mayFollowAnotherThatEndsThen() {
            String first = get(clauses("/art_2/versions")).path("items[0].id");
            var next = version("en", "Since 2010.", "2010-01-01", null);
            next.put("follows", first);
            record("art_2", next).statusCode(201);
            get(clauses("/art_2/versions"))
                    .then()
                    .body("items.validTo", equalTo(Arrays.asList("2010-01-01", null)))
                    .body("items.text", equalTo(List.of("Text of art_2.", "Since 2010.")));
            get(clauses("/art_2?asAt=2009-01-01")).then().body("text.en", equalTo("Text of art_2."));
            get(clauses("/art_2")).then().body("text.en", equalTo("Since 2010."));
        }

        @Test
        void areCorrectedWithTheirValidity() throws InterruptedException {
            var id = record("art_2", version("fr", "Fautte.", "2000-01-01", "2010-01-01"))
                    .statusCode(201)
                    .extract()
                    .<String>path("id");
            var knownAt = settled();
            var correction = version("fr", "Faute.", null, null);
            correction.put("supersedes", id);
            correction.put("reason", "A slip.");
            record("art_2", correction)
                    .statusCode(201)
                    .body("validFrom", equalTo("2000-01-01"))
                    .body("validTo", equalTo("2010-01-01"))
                    .body("supersedes", equalTo(id));
            get(clauses("/art_2?asAt=2005-01-01")).then().body("text.fr", equalTo("Faute."));
            get(clauses("/art_2?asAt=2005-01-01&knownAt=" + knownAt)).then().body("text.fr", equalTo("Fautte."));
            correction.put("validTo", "2011-01-01");
            record("art_2", correction).statusCode(422);
        }

        @Test
        void keepAnOtherValidityOutOfACorrection() {
            String id = get(clauses("/art_2/versions")).path("items[0].id");
            var correction = version("en", "Other.", "2001-01-01", null);
            correction.put("supersedes", id);
            record("art_2", correction)
                    .statusCode(422)
                    .body("type", equalTo("/problems/correction-keeps-validity"))
                    .body("errors[0].pointer", equalTo("/validFrom"));
        }

        @Test
        void takeTextsOfEveryScriptAsTheyAre() {
            var arabic = "\u200fالمادة ٢: نص \u202bتجريبي\u202c";
            var combining = "e\u0301 \u1100\u1161\u11a8 👩‍⚖️";
            record("art_2", version("ar", arabic, null, null)).statusCode(201);
            record("art_2", version("mul", combining, null, null)).statusCode(201);
            get(clauses("/art_2")).then().body("text.ar", equalTo(arabic)).body("text.mul", equalTo(combining));
        }

        @Test
        void refuseWhatIsNoDayOrNoLanguage() {
            record("art_2", version("fr", "x", "99999-01-01", null))
                    .statusCode(400)
                    .contentType(PROBLEM);
            record("art_2", version("not a language", "x", null, null)).statusCode(400);
            record("art_2", "{\"language\":\"fr\",\"language\":\"de\"}").statusCode(400);
            record("art_2", version("fr", " ", null, null)).statusCode(400);
        }
    }

    @Nested
    class BetweenParticipants {

        private String protocol = "";

        @BeforeEach
        void anAmendingInstrumentThatTwoHaveAccepted() {
            List.of("XA", "XB", "XC").forEach(org.depositary.declarations.testing.Api::registerOnce);
            protocol = slug();
            var amending = instrument(protocol);
            amending.put("relations", List.of(Map.of("kind", "AMENDS", "instrument", slug)));
            post("/instruments", amending).then().statusCode(201);
            accept("XA", "CONTRIBUTOR");
            accept("XB", "SUPPORTER");
            accept("XC", "OBSERVER");
            var amended = version("en", "As amended.", "2020-01-01", null);
            amended.put("regime", protocol);
            record("art_2", amended).statusCode(201);
        }

        @Test
        void theLatestRegimeThatBothAcceptedSelectsTheText() {
            get(clauses("/art_2?between=XA,XB"))
                    .then()
                    .body("text.en", equalTo("As amended."))
                    .body("bound.en.regime", equalTo(protocol));
            get(clauses("/art_2?between=XA,XC")).then().body("text.en", equalTo("Text of art_2."));
            get(clauses("/art_2?between=xb,xa&asAt=2019-12-31")).then().body("text.en", equalTo("Text of art_2."));
            get(clauses("/art_2")).then().body("text.en", equalTo("As amended."));
        }

        @Test
        void aLaterAcceptanceChangesTheTag() {
            var before = eTag("/instruments/" + slug + "/clauses?between=XB,XC");
            accept("XC", "CONTRIBUTOR");
            assertThat(eTag("/instruments/" + slug + "/clauses?between=XB,XC")).isNotEqualTo(before);
            get(clauses("?between=XB,XC")).then().body("items[1].text.en", equalTo("As amended."));
        }

        @Test
        void areTwo() {
            get(clauses("?between=XA")).then().statusCode(400).contentType(PROBLEM);
            get(clauses("?between=XA,Xa")).then().statusCode(400);
            get(clauses("?between=XA,nobody")).then().statusCode(400);
        }

        @Test
        void aRegimeAmendsTheInstrument() {
            var stray = version("en", "Stray.", "2021-01-01", null);
            stray.put("regime", registered());
            record("art_2", stray).statusCode(422).body("type", equalTo("/problems/regime-amends"));
            stray.put("regime", "example-of-nothing");
            record("art_2", stray).statusCode(422).body("type", equalTo("/problems/unknown-instrument"));
        }

        private void accept(String participant, String role) {
            registerOnce(participant);
            postPart(protocol, "/participations", Map.of("participant", participant, "role", role, "source", source()))
                    .then()
                    .statusCode(201);
        }
    }

    @Nested
    class Moves {

        @Test
        void renumberWithAllThatStandsInIt() {
            String id = get(clauses("/art_1__para_2")).path("id");
            move("art_1", Map.of("to", "art_7", "number", "7", "after", "art_2", "source", source()))
                    .statusCode(201)
                    .body("children.eId", equalTo(List.of("art_7__para_1", "art_7__para_2")));
            get(clauses("")).then().body("items.eId", equalTo(List.of("art_2", "art_7")));
            get(clauses("/art_7__para_2"))
                    .then()
                    .body("id", equalTo(id))
                    .body("text.en", equalTo("Text of art_1__para_2."));
            get(clauses("/" + id)).then().body("eId", equalTo("art_7__para_2"));
            get(clauses("/art_1")).then().statusCode(404);
        }

        @Test
        void fromADayOnLeaveWhatWasBefore() {
            move("art_1__para_1", Map.of("to", "art_2__para_1", "validFrom", "2020-01-01", "source", source()))
                    .statusCode(201);
            get(clauses("/art_1__para_1?asAt=2019-12-31")).then().statusCode(200);
            get(clauses("/art_1__para_1?asAt=2020-01-01")).then().statusCode(404);
            get(clauses("/art_2?asAt=2020-01-01")).then().body("children.eId", equalTo(List.of("art_2__para_1")));
        }

        @Test
        void withoutADayStayReadableAsTheyWereKnown() throws InterruptedException {
            var knownAt = settled();
            move("art_2", Map.of("to", "art_3", "source", source())).statusCode(201);
            get(clauses("/art_2?knownAt=" + knownAt)).then().statusCode(200);
            get(clauses("/art_2")).then().statusCode(404);
        }

        @Test
        void goNeitherInACircleNorOntoAnother() {
            move("art_1", Map.of("to", "art_1__para_1__point_a", "source", source()))
                    .statusCode(422)
                    .body("type", equalTo("/problems/clause-in-itself"));
            move("art_1", Map.of("to", "art_2", "source", source()))
                    .statusCode(422)
                    .body("type", equalTo("/problems/one-clause-an-eid"));
            move("art_1", Map.of("to", "art_9__para_1", "source", source()))
                    .statusCode(422)
                    .body("type", equalTo("/problems/clause-without-parent"));
            move("art_1", Map.of("to", "art_1", "after", "art_1__para_1", "source", source()))
                    .statusCode(422)
                    .body("type", equalTo("/problems/clause-follows-a-sibling"));
            move("art_1", Map.of("to", "art_" + "1".repeat(242), "source", source()))
                    .statusCode(422)
                    .body("type", equalTo("/problems/eid-in-form"));
        }
    }

    private ValidatableResponse record(String clause, Object version) {
        return postPart(slug, "/clauses/" + clause + "/versions", version).then();
    }

    private ValidatableResponse move(String clause, Map<String, ?> request) {
        return postPart(slug, "/clauses/" + clause + "/moves", request).then();
    }

    private static Map<String, Object> version(
            String language, String text, @Nullable String from, @Nullable String to) {
        var version = new HashMap<String, Object>(Map.of("language", language, "text", text, "source", source()));
        if (from != null) {
            version.put("validFrom", from);
        }
        if (to != null) {
            version.put("validTo", to);
        }
        return version;
    }

    private String settled() throws InterruptedException {
        Thread.sleep(300);
        Response read = get(clauses("?knownAt=" + Instant.now(Clock.systemUTC())));
        return read.path("knownAt");
    }

    private String clauses(String rest) {
        return "/instruments/" + slug + "/clauses" + rest;
    }
}
