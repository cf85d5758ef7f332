package org.depositary.declarations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.declarations.testing.Api.BASE;
import static org.depositary.declarations.testing.Api.PROBLEM;
import static org.depositary.declarations.testing.Api.clause;
import static org.depositary.declarations.testing.Api.depositary;
import static org.depositary.declarations.testing.Api.eTag;
import static org.depositary.declarations.testing.Api.get;
import static org.depositary.declarations.testing.Api.instrument;
import static org.depositary.declarations.testing.Api.participant;
import static org.depositary.declarations.testing.Api.post;
import static org.depositary.declarations.testing.Api.postPart;
import static org.depositary.declarations.testing.Api.put;
import static org.depositary.declarations.testing.Api.registerOnce;
import static org.depositary.declarations.testing.Api.registered;
import static org.depositary.declarations.testing.Api.slug;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.depositary.kit.testing.TestDatabase;
import org.depositary.kit.testing.TestRealm;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody sends by mistake is answered by a problem document, and changes nothing. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(TestRealm.class)
class HostileInputTest {

    private static final int DEEP = 10_000;
    private static final String SOURCE = "\"source\": {\"citation\": \"Example record\"}";

    @Nested
    class Trees {

        @Test
        void tenThousandDeepAreRefused() {
            var slug = registered();
            var open = "{\"eId\": \"art_1\", \"type\": \"ARTICLE\", " + SOURCE + ", \"children\": [";
            var deep = open.repeat(DEEP) + "]}".repeat(DEEP);
            refused(sent("/instruments/" + slug + "/clauses", deep, eTag("/instruments/" + slug)));
            get("/instruments/" + slug + "/clauses").then().body("items.size()", equalTo(0));
        }

        @Test
        void mayBeAsDeepAsAnEIdIsLong() {
            var slug = registered();
            var deepest = "";
            for (var depth = 0; depth < 27; depth++) {
                deepest = (deepest.isEmpty() ? "" : deepest + "__") + "point_1";
                postPart(slug, "/clauses", clause(deepest)).then().statusCode(201);
            }
            refused(postPart(slug, "/clauses", clause(deepest + "__point_1__point_1")));
            get("/instruments/" + slug + "/clauses/" + deepest).then().body("eId", equalTo(deepest));
        }

        @Test
        void ofRulesTenThousandDeepAreRefused() {
            var rule = "{\"type\": \"ALL_OF\", \"rules\": [".repeat(DEEP) + "]}".repeat(DEEP);
            refused(sent(
                    "/instruments", described(slug(), "\"finalClauses\": {\"entryIntoForce\": " + rule + "}"), ""));
        }
    }

    @Nested
    class Circles {

        @Test
        void ofRelationsAreRefused() {
            var chain = List.of(slug(), slug(), slug());
            post("/instruments", instrument(chain.get(0))).then().statusCode(201);
            for (var index = 1; index < 3; index++) {
                var next = instrument(chain.get(index));
                next.put("relations", List.of(Map.of("kind", "AMENDS", "instrument", chain.get(index - 1))));
                post("/instruments", next).then().statusCode(201);
            }
            var closing = instrument(chain.get(0));
            closing.put("relations", List.of(Map.of("kind", "AMENDS", "instrument", chain.get(2))));
            var path = "/instruments/" + chain.get(0);
            refused(put(path, eTag(path), closing)).body("errors[0].pointer", equalTo("/relations/0"));
        }

        @Test
        void ofGroupsEndWhereTheyAreRead() {
            registerOnce("example-round-one");
            var other = participant("example-round-two");
            other.put("membership", members("example-round-one"));
            post("/participants", other).then().statusCode(201);
            var first = participant("example-round-one");
            first.put("membership", members("example-round-two"));
            put("/participants/example-round-one", eTag("/participants/example-round-one"), first)
                    .then()
                    .statusCode(200)
                    .body("memberOf[0].group", equalTo("example-round-two"));
        }

        private static Map<String, Object> members(String code) {
            return Map.of("members", List.of(Map.of("participant", code)), "complete", true);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"slug\": \"another\"",
                "\"title\": {\"en\": \"One\", \"en\": \"Two\"}",
                "\"adoptedOn\": \"2026-02-30\"",
                "\"adoptedOn\": \"999999999-01-01\"",
                "\"adoptedOn\": 20260106",
                "\"adoptedOn\": 1e400",
                "\"kind\": 3",
                "\"kind\": \"TREATY \"",
                "\"shortTitle\": {\"en\": \"\\u0000\"}",
                "\"shortTitle\": {\"en\": \"\\ud800\"}",
                "\"shortTitle\": {\"\\u202een\": \"Backwards\"}",
                "\"shortTitle\": [[[[]]]]",
                "\"identifiers\": [{\"scheme\": \"CETS\", \"value\": \"\\u0000\"}]",
                "\"authenticLanguages\": [\"en\\u0000\"]",
                "\"finalClauses\": {\"ending\": {\"endsBelow\": 99999999999999999999}}",
                "\"finalClauses\": {\"entryIntoForce\": {\"type\": \"THRESHOLD_COUNT\", \"count\": 1e9999}}",
                "\"finalClauses\": {\"entryIntoForce\": {\"type\": \"java.lang.Runtime\"}}",
                "\"relations\": {\"0\": {}}",
                "\"unheardOf\": true",
            })
    void oddPartsOfAnInstrumentAreRefused(String part) {
        var slug = slug();
        refused(sent("/instruments", described(slug, part), ""));
        get("/instruments/" + slug).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "3",
                "\"text\"",
                "{",
                "{\"slug\": \"a\"}}",
                "{\"slug\": NaN}",
                "\ufeff{}",
                "{'slug': 'a'}",
                "{\"slug\": \"\\x\"}",
                "<xml/>",
            })
    void bodiesThatAreNoObjectAreRefused(String body) {
        refused(sent("/instruments", body, ""));
    }

    @Test
    void aNumberOfAHundredThousandDigitsIsRefused() {
        var seats =
                "\"parliament\": {\"name\": {\"en\": \"X\"}, \"structure\": \"UNICAMERAL\", \"chambers\": [{\"id\": \"x\","
                        + " \"position\": \"SINGLE\", \"name\": {\"en\": \"X\"}, \"seats\": " + "9".repeat(100_000)
                        + "}]}";
        refused(sent(
                "/participants",
                "{\"code\": \"XW\", \"kind\": \"STATE\", \"names\": [{\"text\": {\"en\": \"X\"}}], " + SOURCE + ", "
                        + seats + "}",
                ""));
        get("/participants/XW").then().statusCode(404);
    }

    static Stream<Arguments> oddQuestions() {
        return Stream.of(
                Arguments.of("/instruments", "limit", "99999999999999999999"),
                Arguments.of("/instruments", "limit", "-1"),
                Arguments.of("/instruments", "limit", "0x10"),
                Arguments.of("/instruments", "cursor", "' or 1=1 --"),
                Arguments.of("/instruments", "cursor", "\u202e\u0000"),
                Arguments.of("/instruments", "asAt", "2026-13-01"),
                Arguments.of("/instruments", "asAt", "-999999999-01-01"),
                Arguments.of("/instruments", "knownAt", "yesterday"),
                Arguments.of("/instruments", "knownAt", "+999999999-12-31T23:59:59Z"),
                Arguments.of("/instruments", "kind", "TREATY;AGREEMENT"),
                Arguments.of("/participants", "kind", "\u0000"),
                Arguments.of("/clauses", "q", " "),
                Arguments.of("/clauses", "q", "x".repeat(501)));
    }

    @ParameterizedTest
    @MethodSource("oddQuestions")
    void oddQuestionsAreRefused(String path, String name, String value) {
        refused(given().queryParam(name, value).get(BASE + path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'); drop table clause_passage; --",
                "& | ! ( <-> :* \\",
                "\"unclosed",
                "-",
                "\u202e\u200f\u0301",
                "👩‍⚖️ 条約 المادة",
                "a:* & b",
            })
    void aSearchIsForWordsWhateverTheyLookLike(String words) {
        given().queryParam("q", words).get(BASE + "/clauses").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%00",
                "%2e%2e%2f%2e%2e",
                "%E2%80%AE",
                "%ff",
                "a%2Fb",
                "*",
                "00000000-0000-0000-0000-00000000000g"
            })
    void namesThatNothingHasAreUnknown(String name) {
        var answer = given().urlEncodingEnabled(false).get(BASE + "/instruments/" + name);
        assertThat(answer.statusCode()).isIn(400, 404);
        answer.then().contentType(PROBLEM);
    }

    @Test
    void textsOfEveryScriptAndDirectionComeBackAsTheyWere() {
        var slug = slug();
        var odd = Map.of(
                "ar",
                "معاهدة \u202bتجريبية\u202c ١٢٣",
                "vi",
                "Hie\u0323\u0302p u\u031bo\u031b\u0301c",
                "zh-Hant",
                "條約\ud842\udfb7");
        var treaty = instrument(slug);
        treaty.put("title", odd);
        post("/instruments", treaty).then().statusCode(201).body("title", equalTo(odd));
        get("/instruments/" + slug).then().body("title", equalTo(odd));
    }

    private static String described(String slug, String part) {
        return "{\"slug\": \"" + slug + "\", \"kind\": \"TREATY\", \"title\": {\"en\": \"X\"}, \"text\": \"DRAFT\", "
                + SOURCE + ", " + part + "}";
    }

    private static Response sent(String path, String body, String eTag) {
        var request = depositary().header("Idempotency-Key", UUID.randomUUID().toString());
        if (!eTag.isEmpty()) {
            request.header("If-Match", eTag);
        }
        return request.body(body).post(BASE + path);
    }

    private static ValidatableResponse refused(Response answer) {
        return answer.then()
                .statusCode(greaterThanOrEqualTo(400))
                .statusCode(lessThan(500))
                .contentType(PROBLEM);
    }
}
