package org.depositary.declarations.exchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.declarations.testing.Api.BASE;
import static org.depositary.declarations.testing.Api.PROBLEM;
import static org.depositary.declarations.testing.Api.clause;
import static org.depositary.declarations.testing.Api.eTag;
import static org.depositary.declarations.testing.Api.get;
import static org.depositary.declarations.testing.Api.instrument;
import static org.depositary.declarations.testing.Api.post;
import static org.depositary.declarations.testing.Api.postPart;
import static org.depositary.declarations.testing.Api.put;
import static org.depositary.declarations.testing.Api.registerOnce;
import static org.depositary.declarations.testing.Api.registered;
import static org.depositary.declarations.testing.Api.slug;
import static org.depositary.declarations.testing.Api.source;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.depositary.kit.testing.TestDatabase;
import org.depositary.kit.testing.TestRealm;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(TestRealm.class)
class AkomaNtosoTest {

    private static final String[] TEXTS = {
        "Plain.",
        "<b> & \"quoted\" 'it'",
        "First.\nSecond.\n\nFourth.",
        "e\u0301 المادة \u202bنص\u202c 条約 👩‍⚖️",
        "  spaces  "
    };

    @Nested
    class Export {

        @Test
        void isGivenToWhoAsksForItAndJsonToOthers() {
            var slug = registered();
            postPart(slug, "/clauses", clause("art_1")).then().statusCode(201);
            export(slug)
                    .statusCode(200)
                    .contentType(startsWith("application/akn+xml"))
                    .header("Content-Language", "en")
                    .body("akomaNtoso.act.body.paragraph.@eId", equalTo("art_1"));
            get("/instruments/" + slug).then().contentType(startsWith("application/json"));
            given().accept("text/html, */*;q=0.1")
                    .get(BASE + "/instruments/" + slug)
                    .then()
                    .contentType(startsWith("application/json"));
        }

        @Test
        void isGivenAsLinkedDataToo() {
            var slug = registered();
            postPart(slug, "/clauses", clause("art_1")).then().statusCode(201);
            given().accept("application/ld+json")
                    .get(BASE + "/instruments/" + slug)
                    .then()
                    .statusCode(200)
                    .contentType(startsWith("application/ld+json"))
                    .header("ETag", startsWith("\"1.jsonld"))
                    .body("legislationIdentifier", equalTo(slug))
                    .body("hasPart[0].text[0].'@value'", equalTo("Text of art_1."));
            get("/instruments/" + slug + "?format=jsonld").then().contentType(startsWith("application/ld+json"));
        }

        @Test
        void ofAnInstrumentWithoutClausesIsADocumentStill() {
            export(registered()).statusCode(200).body(containsString("hcontainer"));
        }
    }

    @Nested
    class Import {

        @ParameterizedTest
        @ValueSource(longs = {1, 2, 3})
        void ofAnExportExportsTheSame(long seed) {
            var slug = anInstrument(new Random(seed));
            var first = export(slug).extract().asString();
            var other = slug();
            importing(first, "?slug=" + other).statusCode(201).body("instrument", equalTo(other));
            assertThat(export(other).extract().asString().replace(other, slug))
                    .as("seed %d", seed)
                    .isEqualTo(first);
        }

        @Test
        void inSeveralLanguagesLosesNothingOfTheDescriptionNorOfTheClauses() {
            var amended = registered();
            registerOnce("XA");
            var slug = slug();
            post("/instruments", whole(slug, amended)).then().statusCode(201);
            var clause = clause("art_1");
            clause.put("heading", Map.of("en", "One", "fr", "Un", "de", "Eins"));
            clause.put("text", Map.of("en", TEXTS[1], "fr", TEXTS[3]));
            clause.put("forms", Map.of("fr", "TRANSLATION"));
            var child = clause("art_1__para_1");
            child.put("text", Map.of("fr", TEXTS[2]));
            clause.put("children", List.of(child));
            postPart(slug, "/clauses", clause).then().statusCode(201);

            var first = export(slug)
                    .header("Content-Language", "de, en, fr")
                    .body("akomaNtoso.documentCollection.collectionBody.component.size()", equalTo(3))
                    .body(containsString("<FRBRalias name=\"UNTS\" value=\"" + slug + "\"/>"))
                    .body(
                            "akomaNtoso.documentCollection.depthFirst().collect { it.@eId.text() }.findAll { it != '' }"
                                    + ".countBy { it }.findAll { it.value > 1 }.size()",
                            equalTo(0))
                    .body(containsString("<activeRef href=\"/akn/zz/act/" + amended + "\""))
                    .extract()
                    .asString();
            var described = get("/instruments/" + slug + "?asAt=2026-06-01").jsonPath();
            free(slug);
            var other = slug();
            importing(first, "?slug=" + other)
                    .statusCode(201)
                    .body("languages", contains("de", "en", "fr"))
                    .body("clauses", equalTo(2));

            assertThat(export(other).extract().asString().replace(other, slug)).isEqualTo(first.replace(other, slug));
            var imported = get("/instruments/" + other + "?asAt=2026-06-01").jsonPath();
            for (var part : List.of(
                    "finalClauses", "identifiers", "relations", "depositaries", "statements", "conclusion", "title")) {
                Object brought = imported.get(part);
                assertThat(brought).as(part).isNotNull().isEqualTo(described.get(part));
            }
            export(other, "&lang=fr")
                    .header("Content-Language", "fr")
                    .body("akomaNtoso.act.body.paragraph.heading", equalTo("Un"));
        }

        @Test
        void ofACollectionNeedsTheSameClausesInEveryLanguage() {
            var slug = registered();
            var clause = clause("art_1");
            clause.put("text", Map.of("en", "One", "fr", "Un"));
            postPart(slug, "/clauses", clause).then().statusCode(201);
            var document = export(slug).extract().asString();
            importing(document.replace("eId=\"component_fr__art_1\"", "eId=\"component_fr__art_2\""), "?slug=" + slug())
                    .statusCode(422)
                    .body("errors.pointer", hasItems("/art_2"));
            importing(document.replace("\"fra\"", "\"eng\""), "?slug=" + slug()).statusCode(422);
        }

        @Test
        void onTrialLeavesNothing() {
            var document = export(anInstrument(new Random(4))).extract().asString();
            var other = slug();
            given().auth()
                    .oauth2(TestRealm.tokenOf("depositary"))
                    .contentType("application/akn+xml")
                    .body(document)
                    .post(BASE + "/instruments/imports?dryRun=true&slug=" + other)
                    .then()
                    .statusCode(201)
                    .header("Dry-Run", "true");
            get("/instruments/" + other).then().statusCode(404);
        }

        @Test
        void tellsAllThatIsWrongAndBringsNothingIn() {
            var other = slug();
            var body = "<article eId=\"art_1\"><content><p>x</p></content></article>"
                    + "<article eId=\"art_1\"><paragraph eId=\"art_2__para_1\"/></article><article/><point eId=\"A b\"/>"
                    + "<hcontainer name=\"nothing\" eId=\"hc_1\"/>";
            importing(document(body), "?slug=" + other + "&kind=TREATY&citation=Example")
                    .statusCode(422)
                    .contentType(PROBLEM)
                    .body("type", equalTo("/problems/import-in-form"))
                    .body("errors.size()", equalTo(5))
                    .body(
                            "errors.pointer",
                            hasItems("/article[@eId=art_1]", "/paragraph[@eId=art_2__para_1]", "/article"));
            get("/instruments/" + other).then().statusCode(404);
        }

        @Test
        void needsWhatTheDocumentDoesNotSay() {
            importing(document("<article eId=\"art_1\"/>"), "")
                    .statusCode(422)
                    .body("errors.pointer", hasItems("slug", "kind", "citation"));
            importing(document("<article eId=\"art_1\"/>"), "?kind=TREATY&citation=Example&slug=" + slug())
                    .statusCode(201);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "null", "[]", "{", "{\"kind\": \"WAR\"}", "{\"a\": 1, \"a\": 2}", "{\"slug\": 7}"})
        void readsNoDescriptionThatIsNone(String description) {
            var other = slug();
            var document = export(registered()).extract().asString();
            importing(
                            document.replaceAll(
                                    ">\\{.*</dep:desc", ">" + description.replace("\"", "&quot;") + "</dep:desc"),
                            "?slug=" + other)
                    .statusCode(422)
                    .contentType(PROBLEM);
            importing(document.replaceAll(">\\{.*</dep:desc", ">" + "[".repeat(10_000) + "</dep:desc"), "")
                    .statusCode(422);
            get("/instruments/" + other).then().statusCode(404);
        }

        @Test
        void readsNoDocumentTypeAndNoEntity() {
            var bomb = "<!DOCTYPE a [<!ENTITY x \"xxxxxxxx\"><!ENTITY y SYSTEM \"file:///etc/hostname\">]>";
            for (var use : List.of("&x;", "&y;", "")) {
                importing(bomb + document("<article eId=\"art_1\"><content><p>" + use + "</p></content></article>"), "")
                        .statusCode(400)
                        .contentType(PROBLEM)
                        .body("type", equalTo("/problems/malformed-xml"));
            }
        }

        @Test
        void readsNothingTooDeepAndNothingElse() {
            importing("<a>".repeat(10_000), "").statusCode(400).body("type", equalTo("/problems/malformed-xml"));
            importing("<a>", "").statusCode(400).body("type", equalTo("/problems/malformed-xml"));
            importing("<a/>", "").statusCode(422);
            importing("", "").statusCode(400);
        }

        @Test
        void ofASlugThatIsTakenIsAConflict() {
            var slug = registered();
            importing(export(slug).extract().asString(), "").statusCode(409);
        }
    }

    private static String document(String body) {
        return "<akomaNtoso xmlns=\"" + AkomaNtoso.NAMESPACE + "\"><act><meta><identification><FRBRWork>"
                + "<FRBRalias value=\"Example\"/></FRBRWork><FRBRExpression><FRBRlanguage language=\"fra\"/>"
                + "</FRBRExpression></identification></meta><body>" + body + "</body></act></akomaNtoso>";
    }

    private static ValidatableResponse importing(String document, String parameters) {
        return given().auth()
                .oauth2(TestRealm.tokenOf("depositary"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/akn+xml; charset=utf-8")
                .body(document.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post(BASE + "/instruments/imports" + parameters)
                .then();
    }

    private static ValidatableResponse export(String slug) {
        return export(slug, "");
    }

    private static ValidatableResponse export(String slug, String more) {
        return given().accept("application/akn+xml")
                .get(BASE + "/instruments/" + slug + "?asAt=2026-06-01" + more)
                .then();
    }

    /** Everything that can be said of an instrument. */
    private static Map<String, Object> whole(String slug, String amended) {
        var whole = instrument(slug);
        whole.put("title", Map.of("en", "Example & more", "fr", "Exemple"));
        whole.put("authenticLanguages", List.of("en", "fr"));
        whole.put("prevailingLanguage", "en");
        whole.put("identifiers", List.of(Map.of("scheme", "UNTS", "value", slug)));
        whole.put("relations", List.of(Map.of("kind", "AMENDS", "instrument", amended)));
        whole.put("depositaries", List.of(Map.of("participant", "XA", "place", "Example City")));
        whole.put("conclusion", Map.of("manner", "SIGNATURE", "source", source()));
        whole.put(
                "statements",
                List.of(Map.of(
                        "by",
                        "XA",
                        "kind",
                        "INTERPRETATION",
                        "summary",
                        Map.of("en", "As said."),
                        "source",
                        source())));
        whole.put(
                "finalClauses",
                Map.of(
                        "signature", Map.of("from", "2026-01-06"),
                        "entryIntoForce",
                                Map.of("type", "THRESHOLD_COUNT", "count", 2, "delay", Map.of("amount", "P30D"))));
        return whole;
    }

    /** As in a register that does not have it: nobody else has its identifiers. */
    private static void free(String slug) {
        put("/instruments/" + slug, eTag("/instruments/" + slug), instrument(slug))
                .then()
                .statusCode(200);
    }

    private static String anInstrument(Random random) {
        var slug = slug();
        var described = instrument(slug);
        described.put("shortTitle", Map.of("en", "Short & sharp", "fr", "Bref"));
        described.put("place", "Example <City>");
        post("/instruments", described).then().statusCode(201);
        for (var number = 1; number <= 3; number++) {
            postPart(slug, "/clauses", randomClause("art_" + number, 2, random))
                    .then()
                    .statusCode(201);
        }
        return slug;
    }

    /** English, and one time in two French or Arabic. */
    private static Map<String, String> inLanguages(Random random) {
        var texts = new HashMap<>(Map.of("en", TEXTS[random.nextInt(TEXTS.length)]));
        if (random.nextBoolean()) {
            texts.put(random.nextBoolean() ? "fr" : "ar", TEXTS[random.nextInt(TEXTS.length)]);
        }
        return texts;
    }

    private static Map<String, Object> randomClause(String eId, int depth, Random random) {
        var clause = clause(eId);
        clause.put(
                "type",
                List.of("ARTICLE", "PREAMBLE", "CHAPEAU", "ANNEX", "POINT").get(random.nextInt(5)));
        clause.put("number", "No. " + random.nextInt(9));
        clause.put("heading", inLanguages(random));
        clause.put("text", inLanguages(random));
        if (random.nextBoolean()) {
            clause.put("forms", Map.of("en", "SUMMARY"));
            clause.put("obligationLevel", "MUST");
            clause.put("references", List.of(Map.of("clause", "art_1"), Map.of("clause", "art_2__para_1")));
            clause.put("source", Map.of("citation", "Another \"record\"", "url", "https://example.org/?a=1&b=2"));
        }
        var children = new ArrayList<Map<String, Object>>();
        for (var number = 1; depth > 0 && number <= random.nextInt(4); number++) {
            children.add(randomClause(eId + "__para_" + number, depth - 1, random));
        }
        clause.put("children", children);
        return clause;
    }
}
