package org.depositary.kit.note;

import static io.restassured.RestAssured.given;
import static org.depositary.kit.note.Requests.written;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.depositary.kit.testing.TestDatabase;
import org.depositary.kit.testing.TestRealm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every list is a table to who asks for one. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(TestRealm.class)
class TableTest {

    private String note;
    private String remarks;

    @BeforeEach
    void aNoteWithARemark() {
        note = "/notes/" + written();
        remarks = note + "/remarks";
        Requests.as("officer-fr")
                .header("Idempotency-Key", Requests.newId())
                .body("{\"text\": \"=SUM(A1), she said\"}")
                .post(remarks)
                .then()
                .statusCode(201);
    }

    @Test
    void byAccept() {
        given().accept("text/csv, */*;q=0.5")
                .get(remarks)
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=utf-8")
                .header("Vary", containsString("Accept"))
                .body(startsWith("id,text\n"), containsString("\"'=SUM(A1), she said\""));
    }

    @Test
    void byItsNameWhateverIsAccepted() {
        given().accept("application/json").get(remarks + "?format=csv").then().body(startsWith("id,text\n"));
        given().accept("text/csv").get(remarks + "?format=json").then().contentType("application/json");
    }

    @Test
    void isAnotherRepresentationThanTheList() {
        var asJson = given().get(remarks).header("ETag");
        var asTable = given().accept("text/csv").get(remarks).header("ETag");
        given().accept("text/csv")
                .header("If-None-Match", asJson)
                .get(remarks)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(asJson)));
        given().accept("text/csv")
                .header("If-None-Match", asTable)
                .get(remarks)
                .then()
                .statusCode(304);
        given().header("If-None-Match", asTable).get(remarks).then().statusCode(200);
    }

    @Test
    void onlyAList() {
        given().accept("text/csv")
                .get(note)
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body("type", is("/problems/not-acceptable"));
        given().accept("application/json").get(remarks).then().contentType("application/json");
        given().get("/notes/unheard-of?format=csv").then().statusCode(404);
        given().get(remarks + "?format=xls").then().statusCode(400).body("detail", containsString("csv"));
    }
}
