package org.depositary.declarations.instrument;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.depositary.declarations.testing.Api.BASE;
import static org.depositary.declarations.testing.Api.PROBLEM;
import static org.depositary.declarations.testing.Api.clause;
import static org.depositary.declarations.testing.Api.eTag;
import static org.depositary.declarations.testing.Api.get;
import static org.depositary.declarations.testing.Api.instrument;
import static org.depositary.declarations.testing.Api.latest;
import static org.depositary.declarations.testing.Api.post;
import static org.depositary.declarations.testing.Api.postPart;
import static org.depositary.declarations.testing.Api.put;
import static org.depositary.declarations.testing.Api.registerOnce;
import static org.depositary.declarations.testing.Api.registered;
import static org.depositary.declarations.testing.Api.slug;
import static org.depositary.declarations.testing.Api.source;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depositary.kit.testing.TestDatabase;
import org.depositary.kit.testing.TestRealm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(TestRealm.class)
class RegisterOfInstrumentsTest {

    @BeforeEach
    void participants() {
        registerOnce("XA");
        registerOnce("XB");
    }

    @Nested
    class FinalClauses {

        @Test
        void areKeptAsTheyWereWritten() {
            var slug = registeredWith(
                    "finalClauses",
                    Map.of(
                            "entryIntoForce",
                            Map.of("type", "EVENT_DETERMINED", "event", "DECISION_OF_ORGAN"),
                            "consentMeans",
                            List.of("RATIFICATION"),
                            "laterParties",
                            Map.of("amount", "P60D")));
            get("/instruments/" + slug)
                    .then()
                    .body("finalClauses.entryIntoForce.event", equalTo("DECISION_OF_ORGAN"))
                    .body("finalClauses.consentMeans", equalTo(List.of("RATIFICATION")))
                    .body("finalClauses.laterParties.amount", equalTo("P60D"));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                {"type": "THRESHOLD_MOOD"}                                                 | /finalClauses/entryIntoForce
                {"type": "ALL_OF", "rules": []}                                            | /finalClauses/entryIntoForce/rules
                {"type": "ALL_OF", "rules": [{"type": "REQUEST_BY", "participant": " "}]}  | /finalClauses/entryIntoForce/rules/0/participant
                {"type": "ALL_OF", "rules": [{"type": "REQUEST_BY", "participant": "XA", "by": "XA"}]} | /finalClauses/entryIntoForce/rules/0/by
                {"type": "EVENT_DETERMINED", "event": "RAIN"}                              | /finalClauses/entryIntoForce/event
                """)
        void pointIntoARuleThatIsUnknownOrUnsound(String rule, String pointer) {
            var body = instrument(slug());
            body.put(
                    "finalClauses",
                    Map.of(
                            "entryIntoForce",
                            io.restassured.path.json.JsonPath.from(rule).getMap("$")));
            post("/instruments", body)
                    .then()
                    .statusCode(422)
                    .contentType(PROBLEM)
                    .body("errors[0].pointer", startsWith(pointer));
        }

        @Test
        void mayNotCloseBeforeTheyOpenNorNameStrangers() {
            refuse("finalClauses", Map.of("signature", Map.of("from", "2026-02-01", "until", "2026-01-01")))
                    .then()
                    .body("errors[0].pointer", equalTo("/finalClauses/signature/until"));
            refuse("finalClauses", Map.of("interlocks", List.of(List.of("XA", "XZ"))))
                    .then()
                    .body("errors[0].pointer", equalTo("/finalClauses/interlocks"));
        }
    }

    @Nested
    class Identifiers {

        @Test
        void leadToOneInstrumentOnly() {
            var number = slug();
            var slug = registeredWith("identifiers", List.of(identifier(number)));
            var other = instrument(slug());
            other.put("identifiers", List.of(identifier(number)));
            post("/instruments", other)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/one-instrument-an-identifier"));
            get("/instruments?identifier=EXAMPLE:" + number).then().body("items.slug", equalTo(List.of(slug)));
        }

        @Test
        void areFreeAgainWhenTheyWereWrong() {
            var number = slug();
            var slug = registeredWith("identifiers", List.of(identifier(number)));
            put("/instruments/" + slug, eTag("/instruments/" + slug), instrument(slug))
                    .then()
                    .statusCode(200)
                    .body("identifiers", equalTo(List.of()));
            registeredWith("identifiers", List.of(identifier(number)));
        }
    }

    @Nested
    class Descriptions {

        @Test
        void tellAuthenticLanguagesAndDepositaries() {
            var body = instrument(slug());
            body.putAll(Map.of(
                    "authenticLanguages",
                    List.of("en", "uk"),
                    "prevailingLanguage",
                    "en",
                    "depositaries",
                    List.of(Map.of("participant", "XA", "timeZone", "Europe/Paris"))));
            post("/instruments", body)
                    .then()
                    .statusCode(201)
                    .body("authenticLanguages", equalTo(List.of("en", "uk")))
                    .body("depositaries.participant", equalTo(List.of("XA")));
        }

        @Test
        void tellEveryFaultAtOnce() {
            var body = instrument(slug());
            body.putAll(Map.of(
                    "authenticLanguages",
                    List.of("english"),
                    "prevailingLanguage",
                    "en",
                    "depositaries",
                    List.of(Map.of("participant", "XA", "timeZone", "Atlantis/Port"))));
            post("/instruments", body)
                    .then()
                    .statusCode(422)
                    .body(
                            "errors.pointer",
                            hasItems("/authenticLanguages/0", "/prevailingLanguage", "/depositaries/0/timeZone"));
        }
    }

    @Nested
    class Relations {

        @Test
        void areSeenFromBothSides() {
            var declaration = registered();
            var before = eTag("/instruments/" + declaration + "/relations");
            var arrangement = registeredWith("relations", relation("IMPLEMENTS", declaration));
            assertThat(eTag("/instruments/" + declaration + "/relations")).isNotEqualTo(before);
            get("/instruments/" + declaration + "/relations")
                    .then()
                    .body("items.from", equalTo(List.of(arrangement)))
                    .body("items.to", equalTo(List.of(declaration)));
            get("/instruments/" + arrangement + "/relations?kind=AMENDS").then().body("items", equalTo(List.of()));
        }

        @Test
        void doNotComeBackToWhereTheyBegan() {
            var first = registered();
            var second = registeredWith("relations", relation("SUPERSEDES", first));
            var third = registeredWith("relations", relation("SUPERSEDES", second));
            describe(first, "relations", relation("SUPERSEDES", third))
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/relation-goes-round"))
                    .body("errors[0].pointer", equalTo("/relations/0"));
            describe(first, "relations", relation("SUPPLEMENTS", third)).then().statusCode(200);
            describe(first, "relations", relation("SUPPLEMENTS", first))
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/relations/0/instrument"));
        }

        @Test
        void mayGoBothWaysWhereTwoEnterIntoForceTogether() {
            var one = registered();
            var other = registeredWith("relations", relation("DEPENDS_ON_ENTRY_INTO_FORCE_OF", one));
            describe(one, "relations", relation("DEPENDS_ON_ENTRY_INTO_FORCE_OF", other))
                    .then()
                    .statusCode(200);
        }
    }

    @Nested
    class Slugs {

        @Test
        void ofBeforeLeadToTheOneOfToday() {
            var former = registered();
            var slug = slug();
            rename(former, slug).then().statusCode(200).body("slug", equalTo(slug));
            given().redirects()
                    .follow(false)
                    .get(BASE + "/instruments/" + former.toUpperCase(Locale.ROOT) + "/clauses?lang=en")
                    .then()
                    .statusCode(308)
                    .header("Location", equalTo("/api/v1/instruments/" + slug + "/clauses?lang=en"));
            get("/instruments/" + slug.toUpperCase(Locale.ROOT))
                    .then()
                    .header("Content-Location", equalTo("/api/v1/instruments/" + slug));
            await().untilAsserted(() -> latest().then()
                    .body(
                            "find { it.subject == 'instruments/" + slug + "' }.data.formerSlugs",
                            equalTo(List.of(former))));
        }

        @Test
        void stayWithTheirInstrument() {
            var former = registered();
            rename(former, slug()).then().statusCode(200);
            post("/instruments", instrument(former))
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/a-slug-stays-with-its-instrument"));
        }

        @Test
        void mayComeBackToTheirInstrument() {
            var former = registered();
            var slug = slug();
            rename(former, slug).then().statusCode(200);
            rename(slug, former).then().statusCode(200);
            get("/instruments/" + former).then().statusCode(200).body("slug", equalTo(former));
        }
    }

    @Nested
    class LegalCharacters {

        @Test
        void areUnstatedThenUniformThenContested() {
            var slug = registered();
            get("/instruments/" + slug).then().body("legalCharacter", equalTo("UNSTATED"));
            say(slug, character("XA", "NOT_LEGALLY_BINDING")).then().statusCode(201);
            get("/instruments/" + slug)
                    .then()
                    .body("legalCharacter", equalTo("UNIFORM"))
                    .body("facets.force.status", equalTo("NOT_APPLICABLE"));
            var later = character("XB", "LEGALLY_BINDING");
            later.put("occurredOn", "2026-02-01");
            say(slug, later).then().statusCode(201);
            get("/instruments/" + slug)
                    .then()
                    .body("legalCharacter", equalTo("CONTESTED"))
                    .body("facets.force.status", equalTo("UNDETERMINED"));
            get("/instruments/" + slug + "?asAt=2026-01-31").then().body("legalCharacter", equalTo("UNIFORM"));
            get("/instruments/" + slug + "/legal-characters")
                    .then()
                    .body("items.participant", equalTo(List.of("XA", "XB")))
                    .body("legalCharacter", equalTo("CONTESTED"));
        }

        @Test
        void areCorrectedAndTakenBackForAReason() {
            var slug = registered();
            String id = say(slug, character("XA", "MIXED")).path("id");
            var correction = character("XA", "LEGALLY_BINDING");
            correction.put("supersedes", id);
            say(slug, correction).then().statusCode(422).body("errors[0].pointer", equalTo("/reason"));
            correction.put("reason", "Misread.");
            String corrected = say(slug, correction).path("id");
            var retraction = character("XA", "LEGALLY_BINDING");
            retraction.putAll(Map.of("retracts", id, "reason", "Never said."));
            say(slug, retraction).then().statusCode(422).body("errors[0].pointer", equalTo("/retracts"));
            retraction.put("retracts", corrected);
            say(slug, retraction).then().statusCode(201);
            get("/instruments/" + slug + "/legal-characters")
                    .then()
                    .body("items", equalTo(List.of()))
                    .body("legalCharacter", equalTo("UNSTATED"));
        }

        @Test
        void ofAClauseSayNothingOfTheWhole() {
            var slug = registered();
            var ofAClause = character("XA", "LEGALLY_BINDING");
            ofAClause.put("clause", "para_1");
            say(slug, ofAClause)
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/unknown-clause"))
                    .body("errors[0].pointer", equalTo("/clause"));
            postPart(slug, "/clauses", clause("para_1")).then().statusCode(201);
            say(slug, ofAClause).then().statusCode(201);
            get("/instruments/" + slug).then().body("legalCharacter", equalTo("UNSTATED"));
        }
    }

    @Nested
    class Facets {

        @Test
        void followTextAndFinalClausesOnTheDayAskedAbout() {
            var body = instrument(slug());
            body.putAll(Map.of(
                    "adoptedOn",
                    "2020-01-10",
                    "finalClauses",
                    Map.of(
                            "signature", Map.of("from", "2020-02-01", "until", "2020-12-31"),
                            "accession", Map.of("from", "2021-01-01"))));
            String slug = post("/instruments", body).path("slug");
            facets(slug, "2020-01-09", "DRAFT", "NOT_OPEN");
            facets(slug, "2020-01-10", "ADOPTED", "NOT_OPEN");
            facets(slug, "2020-12-31", "ADOPTED", "OPEN_FOR_SIGNATURE");
            facets(slug, "2021-01-01", "ADOPTED", "OPEN_FOR_ACCESSION");
            get("/instruments/" + slug + "?asAt=2020-06-01").then().body("status", equalTo("OPEN_FOR_SIGNATURE"));
            get("/instruments?limit=200&status=OPEN_FOR_SIGNATURE&asAt=2020-06-01")
                    .then()
                    .body("items.slug", hasItem(slug));
        }

        @Test
        void areSearchedAsTheyAreOnTheDay() {
            var open = registeredWith("finalClauses", Map.of("signature", Map.of("from", "2020-01-01")));
            var closed = registeredWith(
                    "finalClauses", Map.of("signature", Map.of("from", "2020-01-01", "until", "2020-01-02")));
            get("/instruments?limit=200&status=OPEN_FOR_SIGNATURE")
                    .then()
                    .body("items.slug", hasItem(open))
                    .body("items.slug", not(hasItem(closed)));
            get("/instruments?limit=200&status=ADOPTED")
                    .then()
                    .body("items.slug", hasItem(closed))
                    .body("items.slug", not(hasItem(open)));
            get("/instruments?status=ADOPTED&knownAt=2020-01-01T00:00:00Z")
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/filter-needs-today"));
        }

        private void facets(String slug, String day, String text, String participation) {
            get("/instruments/" + slug + "?asAt=" + day)
                    .then()
                    .body("facets.text.status", equalTo(text))
                    .body("facets.participation.status", equalTo(participation));
        }
    }

    private static String registeredWith(String field, Object value) {
        var body = instrument(slug());
        body.put(field, value);
        return post("/instruments", body).then().statusCode(201).extract().path("slug");
    }

    private static Response refuse(String field, Object value) {
        var body = instrument(slug());
        body.put(field, value);
        return post("/instruments", body).then().statusCode(422).extract().response();
    }

    private static Response describe(String slug, String field, Object value) {
        var body = instrument(slug);
        body.put(field, value);
        return put("/instruments/" + slug, eTag("/instruments/" + slug), body);
    }

    private static Response rename(String slug, String to) {
        return put("/instruments/" + slug, eTag("/instruments/" + slug), instrument(to));
    }

    private static Response say(String slug, Map<String, Object> character) {
        return postPart(slug, "/legal-characters", character);
    }

    private static List<Map<String, String>> relation(String kind, String instrument) {
        return List.of(Map.of("kind", kind, "instrument", instrument));
    }

    private static Map<String, String> identifier(String value) {
        return Map.of("scheme", "EXAMPLE", "value", value);
    }

    private static Map<String, Object> character(String participant, String character) {
        return new HashMap<>(
                Map.of("participant", participant, "character", character, "basis", "INTENT", "source", source()));
    }
}
