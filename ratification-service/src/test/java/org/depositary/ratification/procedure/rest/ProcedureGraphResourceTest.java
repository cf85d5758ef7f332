package org.depositary.ratification.procedure.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.ratification.testing.Api.BASE;
import static org.depositary.ratification.testing.Api.PROBLEM;
import static org.depositary.ratification.testing.Api.approval;
import static org.depositary.ratification.testing.Api.get;
import static org.depositary.ratification.testing.Api.occurrence;
import static org.depositary.ratification.testing.Api.opened;
import static org.depositary.ratification.testing.Api.published;
import static org.depositary.ratification.testing.Api.record;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.depositary.ratification.testing.Feed;
import org.depositary.ratification.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProcedureGraphResourceTest extends ServiceTest {

    static final String GRAPH = "/procedures/fr-drawn/graph";

    @BeforeEach
    void aProcedure() {
        published("fr-drawn", "FR");
    }

    @Test
    void theGraphIsWhatTheCalculatorTakes() {
        Map<String, Object> graph = get(GRAPH)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("ETag", "\"1\"")
                .body("procedure", equalTo("fr-drawn"))
                .body("graph.steps.id", hasItems("table", "vote", "vote:NEGATIVE"))
                .extract()
                .path("graph");
        given().contentType("application/json")
                .body(Map.of("graph", graph, "occurrences", java.util.List.of(), "asAt", "2026-01-06"))
                .post(BASE + "/procedures/evaluations")
                .then()
                .statusCode(200)
                .body("steps.find { it.id == 'table' }.potential", equalTo("CAUSED"));
    }

    @Test
    void acceptOrFormatChoosesThePicture() {
        given().accept("image/svg+xml")
                .get(BASE + GRAPH)
                .then()
                .statusCode(200)
                .contentType(startsWith("image/svg+xml"))
                .header("ETag", "\"1.svg\"")
                .header("Vary", containsString("Accept"))
                .body(not(equalTo("")));
        given().get(BASE + GRAPH + "?format=dot")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/vnd.graphviz"))
                .header("ETag", "\"1.dot\"");
        given().accept("image/png").get(BASE + GRAPH).then().statusCode(406).contentType(PROBLEM);
        given().get(BASE + GRAPH + "?format=png").then().statusCode(400).contentType(PROBLEM);
    }

    @Test
    void whoHasThePictureIsToldSo() {
        given().accept("image/svg+xml")
                .header("If-None-Match", "\"1.svg\"")
                .get(BASE + GRAPH)
                .then()
                .statusCode(304);
    }

    @Test
    void aCaseColoursTheStepsAndNamesItselfInTheETag() {
        var approval = opened(approval(Feed.declaredInstrument(), "FR", "fr-drawn"));
        record("officer-fr", approval, occurrence("table", "2026-01-02")).then().statusCode(201);

        get(GRAPH + "?asAt=2026-01-06&approval=" + approval)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"1-"))
                .header("ETag", containsString("@2026-01-06"))
                .body("steps.find { it.id == 'table' }.current", equalTo("HAPPENED"))
                .body("steps.find { it.id == 'vote' }.potential", equalTo("CAUSED"))
                .body("asAt", equalTo("2026-01-06"));
        var drawn = given().accept("image/svg+xml")
                .get(BASE + GRAPH + "?approval=" + approval)
                .asString();
        assertThat(drawn).contains("must happen next", "has happened", "FIRST_CHAMBER");
    }

    @Test
    void aCaseThatFollowsAnotherProcedureIsNotDrawnInThisOne() {
        published("fr-drawn-too", "FR");
        var approval = opened(approval(Feed.declaredInstrument(), "FR", "fr-drawn-too"));
        get(GRAPH + "?approval=" + approval)
                .then()
                .statusCode(422)
                .contentType(PROBLEM)
                .body("type", equalTo("/problems/other-procedure"));
    }

    @Test
    void whatIsUnknownIsNotFound() {
        get("/procedures/fr-nothing/graph").then().statusCode(404);
        get(GRAPH + "?version=7").then().statusCode(404);
        get(GRAPH + "?approval=00000000-0000-7000-8000-000000000000").then().statusCode(404);
    }
}
