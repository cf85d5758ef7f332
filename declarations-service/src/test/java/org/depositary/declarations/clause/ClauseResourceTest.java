package org.depositary.declarations.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.declarations.testing.Api.clause;
import static org.depositary.declarations.testing.Api.commitment;
import static org.depositary.declarations.testing.Api.eTag;
import static org.depositary.declarations.testing.Api.get;
import static org.depositary.declarations.testing.Api.postPart;
import static org.depositary.declarations.testing.Api.put;
import static org.depositary.declarations.testing.Api.registerOnce;
import static org.depositary.declarations.testing.Api.registered;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.depositary.kit.testing.TestDatabase;
import org.depositary.kit.testing.TestRealm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(TestRealm.class)
class ClauseResourceTest {

    private String slug = "";

    @BeforeEach
    void anInstrumentWithTwoClauses() {
        slug = registered();
        var first = clause("para_1");
        first.put("children", List.of(clause("para_1__point_a"), clause("para_1__point_b")));
        postPart(slug, "/clauses", first).then().statusCode(201);
        postPart(slug, "/clauses", clause("para_2")).then().statusCode(201);
    }

    @Nested
    class Clauses {

        @Test
        void standInATreeInTheirOrder() {
            get(path())
                    .then()
                    .body("items.eId", equalTo(List.of("para_1", "para_2")))
                    .body("items[0].children.eId", equalTo(List.of("para_1__point_a", "para_1__point_b")))
                    .body("items[1].text.en", equalTo("Text of para_2."));
        }

        @Test
        void areAddedWhereTheirNameSays() {
            postPart(slug, "/clauses", clause("para_2__point_a")).then().statusCode(201);
            get(path("/PARA_2")).then().body("children.eId", equalTo(List.of("para_2__point_a")));
        }

        @Test
        void needAParentAndAnEIdOfTheirOwn() {
            postPart(slug, "/clauses", clause("para_9__point_a"))
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/clause-without-parent"));
            postPart(slug, "/clauses", clause("para_2"))
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/one-clause-an-eid"));
            var stray = clause("para_3");
            stray.put("children", List.of(clause("para_4__point_a")));
            postPart(slug, "/clauses", stray).then().statusCode(422).body("errors[0].pointer", equalTo("/children"));
        }

        @Test
        void areCorrectedAndStayReadableAsTheyWereKnown() throws InterruptedException {
            Thread.sleep(300);
            String knownAt =
                    get(path() + "?knownAt=" + Instant.now(Clock.systemUTC())).path("knownAt");
            Map<String, Object> read = get(path("/para_1")).jsonPath().getMap("$");
            read.put("text", Map.of("en", "Corrected."));
            put(path("/para_1"), eTag(path()), read)
                    .then()
                    .statusCode(200)
                    .body("text.en", equalTo("Corrected."))
                    .body("children.size()", equalTo(2));
            get(path("/para_1") + "?knownAt=" + knownAt).then().body("text.en", equalTo("Text of para_1."));
        }

        @Test
        void doNotLoseATextOnceEntered() {
            Map<String, Object> read = get(path("/para_2")).jsonPath().getMap("$");
            read.put("text", Map.of("fr", "Texte."));
            put(path("/para_2"), eTag(path()), read).then().statusCode(422).body("errors[0].pointer", equalTo("/text"));
        }

        @Test
        void referToOthersOfTheirOwnInstrumentAndOfAnother() {
            var other = registered();
            var referring = clause("art_9");
            referring.put(
                    "references", List.of(Map.of("clause", "ART_10"), Map.of("instrument", other, "clause", "art_1")));
            postPart(slug, "/clauses", referring)
                    .then()
                    .statusCode(201)
                    .body("references.clause", contains("art_10", "art_1"))
                    .body("references.instrument", contains(nullValue(), equalTo(other)));
            referring.put("references", List.of(Map.of("instrument", "example-of-nothing", "clause", "art_1")));
            put("/instruments/" + slug + "/clauses/art_9", eTag("/instruments/" + slug), referring)
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/references"));
            referring.put("references", List.of());
            put("/instruments/" + slug + "/clauses/art_9", eTag("/instruments/" + slug), referring)
                    .then()
                    .statusCode(200)
                    .body("references", empty());
        }

        @Test
        void thatDoNotExistAreUnknown() {
            get(path("/para_77")).then().statusCode(404);
            get(path("/%20")).then().statusCode(404);
        }

        @Test
        void shareTheVersionOfTheirInstrument() {
            assertThat(eTag(path())).isEqualTo(eTag("/instruments/" + slug));
        }
    }

    @Nested
    class Commitments {

        @BeforeEach
        void anObligor() {
            registerOnce("XA");
        }

        @Test
        void areRegisteredInAClauseAndDescribedAnew() {
            postPart(slug, "/commitments", commitment("example-support", "para_2"))
                    .then()
                    .statusCode(201);
            var path = "/instruments/" + slug + "/commitments/example-support";
            Map<String, Object> read = get(path).jsonPath().getMap("$");
            read.put("maturity", "AGREED");
            put(path, eTag("/instruments/" + slug), read).then().statusCode(200).body("maturity", equalTo("AGREED"));
            get("/instruments/" + slug + "/commitments").then().body("items.maturity", equalTo(List.of("AGREED")));
        }

        @Test
        void needAClauseThatIsThere() {
            postPart(slug, "/commitments", commitment("example-support", "para_7"))
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/clause"));
        }

        @Test
        void needASoundRule() {
            var unsound = commitment("example-support", "para_2");
            unsound.put("activation", Map.of("type", "ALL_OF", "rules", List.of()));
            postPart(slug, "/commitments", unsound)
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/activation/rules"));
            unsound.put("activation", Map.of("type", "WHENEVER"));
            postPart(slug, "/commitments", unsound)
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/activation"));
        }

        @Test
        void keepTheirIdToThemselves() {
            postPart(slug, "/commitments", commitment("example-support", "para_2"))
                    .then()
                    .statusCode(201);
            postPart(slug, "/commitments", commitment("example-support", "para_1"))
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/one-commitment-an-id"));
        }
    }

    private String path() {
        return "/instruments/" + slug + "/clauses";
    }

    private String path(String clause) {
        return path() + clause;
    }
}
