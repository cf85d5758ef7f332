package org.depositary.declarations.clause;

import static io.restassured.RestAssured.given;
import static org.depositary.declarations.testing.Api.BASE;
import static org.depositary.declarations.testing.Api.PROBLEM;
import static org.depositary.declarations.testing.Api.as;
import static org.depositary.declarations.testing.Api.clause;
import static org.depositary.declarations.testing.Api.commitment;
import static org.depositary.declarations.testing.Api.depositary;
import static org.depositary.declarations.testing.Api.eTag;
import static org.depositary.declarations.testing.Api.get;
import static org.depositary.declarations.testing.Api.instrument;
import static org.depositary.declarations.testing.Api.post;
import static org.depositary.declarations.testing.Api.postPart;
import static org.depositary.declarations.testing.Api.put;
import static org.depositary.declarations.testing.Api.registerOnce;
import static org.depositary.declarations.testing.Api.slug;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.depositary.kit.testing.TestDatabase;
import org.depositary.kit.testing.TestRealm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What may be struck out of a draft, where nothing was ever agreed. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(TestRealm.class)
class DraftsTest {

    private String slug = "";

    @BeforeEach
    void aDraftWithTwoArticlesAndACommitment() {
        registerOnce("XA");
        slug = slug();
        post("/instruments", described("DRAFT")).then().statusCode(201);
        var article = clause("art_1");
        article.put("children", List.of(clause("art_1__para_1"), clause("art_1__para_2")));
        article.put("text", Map.of("en", "Zephyrine provisions of " + slug + "."));
        postPart(slug, "/clauses", article).then().statusCode(201);
        postPart(slug, "/clauses", clause("art_2")).then().statusCode(201);
        postPart(slug, "/commitments", commitment("example-duty", "art_2"))
                .then()
                .statusCode(201);
    }

    @Nested
    class AsTheDepositary {

        @Test
        void strikesAClauseOutWithAllThatStandsInItAndFindsItNoMore() {
            found("Zephyrine").then().body("items.instrument", contains(slug));
            delete("/clauses/art_1").then().statusCode(200).body("eId", equalTo("art_1"));
            get("/instruments/" + slug + "/clauses").then().body("items.eId", contains("art_2"));
            get("/instruments/" + slug + "/clauses/art_1__para_2").then().statusCode(404);
            found("Zephyrine").then().body("items", empty());
        }

        @Test
        void mayEnterAnotherClauseOfThatName() {
            String former = get("/instruments/" + slug + "/clauses/art_1").path("id");
            delete("/clauses/art_1").then().statusCode(200);
            postPart(slug, "/clauses", clause("art_1")).then().statusCode(201);
            get("/instruments/" + slug + "/clauses/art_1")
                    .then()
                    .body("text.en", equalTo("Text of art_1."))
                    .body("children", empty())
                    .body("id", not(former));
        }

        @Test
        void keepsAClauseOnWhichACommitmentRests() {
            delete("/clauses/art_2")
                    .then()
                    .statusCode(409)
                    .contentType(PROBLEM)
                    .body("type", equalTo("/problems/clause-obliges"));
            delete("/commitments/example-duty").then().statusCode(200).body("id", equalTo("example-duty"));
            get("/instruments/" + slug + "/commitments").then().body("items", empty());
            get("/instruments/" + slug + "/commitments/example-duty").then().statusCode(404);
            delete("/clauses/art_2").then().statusCode(200);
        }

        @Test
        void mayEnterACommitmentAgain() {
            delete("/commitments/example-duty").then().statusCode(200);
            delete("/commitments/example-duty").then().statusCode(404);
            postPart(slug, "/commitments", commitment("example-duty", "art_1"))
                    .then()
                    .statusCode(201);
            get("/instruments/" + slug + "/commitments").then().body("items.clause", contains("art_1"));
        }

        @Test
        void keepsWhatIsAdopted() {
            var adopted = described("ADOPTED");
            put("/instruments/" + slug, eTag("/instruments/" + slug), adopted)
                    .then()
                    .statusCode(200);
            delete("/clauses/art_1")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/adopted-text-keeps-its-clauses"));
            delete("/commitments/example-duty")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/adopted-text-keeps-its-commitments"));
        }

        @Test
        void triesWithoutATrace() {
            depositary()
                    .header("If-Match", eTag("/instruments/" + slug))
                    .delete(BASE + "/instruments/" + slug + "/clauses/art_1?dryRun=true")
                    .then()
                    .statusCode(200)
                    .header("Dry-Run", equalTo("true"));
            get("/instruments/" + slug + "/clauses").then().body("items.eId", contains("art_1", "art_2"));
            found("Zephyrine").then().body("items.instrument", contains(slug));
        }

        @Test
        void saysWhichVersionIsMeant() {
            depositary()
                    .delete(BASE + "/instruments/" + slug + "/clauses/art_1")
                    .then()
                    .statusCode(428);
            depositary()
                    .header("If-Match", "\"0\"")
                    .delete(BASE + "/instruments/" + slug + "/commitments/example-duty")
                    .then()
                    .statusCode(412);
        }
    }

    @Nested
    class AsOthers {

        @Test
        void mayNotStrikeOut() {
            given().delete(BASE + "/instruments/" + slug + "/clauses/art_1")
                    .then()
                    .statusCode(401);
            as("officer-fr")
                    .delete(BASE + "/instruments/" + slug + "/clauses/art_1")
                    .then()
                    .statusCode(403);
            as("liaison")
                    .delete(BASE + "/instruments/" + slug + "/commitments/example-duty")
                    .then()
                    .statusCode(403);
        }
    }

    private Map<String, Object> described(String text) {
        var described = instrument(slug);
        described.put("text", text);
        if (text.equals("DRAFT")) {
            described.remove("adoptedOn");
        }
        return described;
    }

    private Response found(String word) {
        return given().queryParam("q", word + " " + slug)
                .queryParam("lang", "en")
                .get(BASE + "/clauses");
    }

    private Response delete(String part) {
        return depositary()
                .header("If-Match", eTag("/instruments/" + slug))
                .delete(BASE + "/instruments/" + slug + part);
    }
}
