package org.depositary.declarations.clause;

import static org.depositary.declarations.testing.Api.clause;
import static org.depositary.declarations.testing.Api.get;
import static org.depositary.declarations.testing.Api.instrument;
import static org.depositary.declarations.testing.Api.post;
import static org.depositary.declarations.testing.Api.postPart;
import static org.depositary.declarations.testing.Api.registerOnce;
import static org.depositary.declarations.testing.Api.registered;
import static org.depositary.declarations.testing.Api.slug;
import static org.depositary.declarations.testing.Api.source;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depositary.kit.testing.TestDatabase;
import org.depositary.kit.testing.TestRealm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(TestRealm.class)
class AmendmentsTest {

    private String slug = "";
    private String protocol = "";

    @BeforeEach
    void aTreatyAndAProtocolThatAmendsIt() {
        slug = registered();
        for (var eId : List.of("art_1", "art_2", "art_3")) {
            postPart(slug, "/clauses", clause(eId)).then().statusCode(201);
        }
        protocol = slug();
        var amending = instrument(protocol);
        amending.put("relations", List.of(Map.of("kind", "AMENDS", "instrument", slug)));
        post("/instruments", amending).then().statusCode(201);
    }

    @Test
    void areCarriedOutOneAfterTheOther() {
        amend(Map.of(), everyInstruction())
                .statusCode(201)
                .body("regime", equalTo(protocol))
                .body("binds", equalTo("ACCEPTING"));
        get(clauses("?asAt=2020-01-01"))
                .then()
                .body("items.eId", contains("art_1", "art_2", "art_4"))
                .body("items[0].text.en", equalTo("Replaced."))
                .body("items[1].text.en", equalTo("Text of art_2."))
                .body("items[1].children.eId", contains("art_2__para_1"))
                .body("items[1].bound.en.regime", equalTo(protocol))
                .body("items[2].text.en", equalTo("Text of art_3."))
                .body("items[2].number", equalTo("4"));
        get(clauses("?asAt=2019-12-31")).then().body("items.eId", contains("art_1", "art_2", "art_3"));
    }

    @Test
    void leaveTheFormerTextBetweenThoseWhoDidNotAccept() {
        List.of("XA", "XB").forEach(code -> registerOnce(code));
        amend(Map.of(), everyInstruction()).statusCode(201);
        get(clauses("?between=XA,XB"))
                .then()
                .body("items.eId", contains("art_1", "art_2", "art_3"))
                .body("items[0].text.en", equalTo("Text of art_1."));
    }

    @Test
    void bindEverybodyWhereTheyBindAll() {
        amend(Map.of("binds", "ALL"), everyInstruction()).statusCode(201);
        get(clauses("?between=XA,XB")).then().body("items.eId", contains("art_1", "art_2", "art_4"));
    }

    @Test
    void areCarriedOutWholeOrNotAtAll() {
        amend(Map.of(), List.of(replaced("art_1", "Replaced."), Map.of("type", "DELETE", "eId", "art_9")))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/instructions/1/eId"));
        get(clauses("")).then().body("items[0].text.en", equalTo("Text of art_1."));
        amend(Map.of(), List.of(Map.of("type", "RENUMBER", "eId", "art_1"))).statusCode(422);
        amend(Map.of(), List.of(Map.of("type", "INSERT", "eId", "art_2", "clause", clause("art_2"))))
                .statusCode(422)
                .body("type", equalTo("/problems/one-clause-an-eid"));
    }

    @Test
    void mayBeAmendedAgainThroughTheSameInstrument() {
        amend(Map.of(), List.of(replaced("art_1", "Once."))).statusCode(201);
        amend(Map.of("validFrom", "2022-01-01"), List.of(replaced("art_1", "Twice.")))
                .statusCode(201);
        get(clauses("/art_1?asAt=2021-12-31")).then().body("text.en", equalTo("Once."));
        get(clauses("/art_1?asAt=2022-01-01")).then().body("text.en", equalTo("Twice."));
        amend(Map.of("validFrom", "2022-01-01"), List.of(replaced("art_1", "Thrice.")))
                .statusCode(409);
    }

    @Test
    void areListedAndRead() {
        var location = amend(Map.of(), everyInstruction()).extract().header("Location");
        var path = location.substring(location.indexOf("/instruments"));
        get(path).then().statusCode(200).body("instructions.type", contains("DELETE", "RENUMBER", "INSERT", "REPLACE"));
        get("/instruments/" + slug + "/amendments").then().body("items.regime", contains(protocol));
        get("/instruments/" + slug + "/amendments/nothing").then().statusCode(404);
    }

    @Test
    void compareWithWhatWasBefore() {
        amend(
                        Map.of(),
                        List.of(
                                replaced("art_1", "Text of all."),
                                Map.of("type", "RENUMBER", "eId", "art_1", "to", "art_7")))
                .statusCode(201);
        var path = clauses("/art_7/diff?from=2019-01-01&to=2021-01-01");
        get(path)
                .then()
                .statusCode(200)
                .body("equal", equalTo(false))
                .body("from.eId", equalTo("art_1"))
                .body("to.eId", equalTo("art_7"))
                .body("comparison.granularity", equalTo("WORD"))
                .body("comparison.pieces.change", contains("EQUAL", "DELETED", "INSERTED", "EQUAL"))
                .body("comparison.pieces.text", contains("Text of ", "art_1", "all", "."));
        get(path + "&format=html")
                .then()
                .contentType(startsWith("text/html"))
                .body(org.hamcrest.Matchers.containsString("<del>art_1</del><ins>all</ins>"));
        io.restassured.RestAssured.given()
                .accept("text/html")
                .get("/api/v1" + path)
                .then()
                .contentType(startsWith("text/html"));
        get(clauses("/art_8/diff")).then().statusCode(404);
        get(clauses("/art_7/diff?lang=en&toLang=fr")).then().body("comparison.pieces.change", contains("DELETED"));
    }

    private List<Map<String, Object>> everyInstruction() {
        var inserted = clause("art_2");
        inserted.put("children", List.of(clause("art_2__para_1")));
        return List.of(
                Map.of("type", "DELETE", "eId", "art_2"),
                Map.of("type", "RENUMBER", "eId", "art_3", "to", "art_4", "number", "4"),
                Map.of("type", "INSERT", "eId", "art_2", "after", "art_1", "clause", inserted),
                replaced("art_1", "Replaced."));
    }

    private static Map<String, Object> replaced(String eId, String text) {
        return Map.of("type", "REPLACE", "eId", eId, "text", Map.of("en", text));
    }

    private ValidatableResponse amend(Map<String, Object> other, List<Map<String, Object>> instructions) {
        var amendment = new HashMap<String, Object>(Map.of(
                "regime", protocol, "validFrom", "2020-01-01", "instructions", instructions, "source", source()));
        amendment.putAll(other);
        return postPart(slug, "/amendments", amendment).then();
    }

    private String clauses(String rest) {
        return "/instruments/" + slug + "/clauses" + rest;
    }
}
