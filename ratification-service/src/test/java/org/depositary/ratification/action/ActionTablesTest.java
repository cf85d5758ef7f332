package org.depositary.ratification.action;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.ratification.testing.Api.BASE;
import static org.depositary.ratification.testing.Api.PROBLEM;
import static org.depositary.ratification.testing.Api.act;
import static org.depositary.ratification.testing.Api.as;
import static org.depositary.ratification.testing.Api.get;
import static org.depositary.ratification.testing.Api.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.depositary.ratification.action.table.TableShape;
import org.depositary.ratification.testing.Feed;
import org.depositary.ratification.testing.ServiceTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables of depositaries, brought in and given out again. */
@QuarkusTest
class ActionTablesTest extends ServiceTest {

    private static final String TABLE = """
            Participant,Signature,"Ratification, Acceptance(A), Accession(a)"
            Example XA,17 Jul 1998,2 Feb 1999
            xb,,11 Apr 2002 a
            EXAMPLE XC ,17 Jul 1998,5 Mar 2000 A
            """;

    private final String instrument = Feed.declaredInstrument();

    @BeforeAll
    static void participants() {
        Feed.declareParticipants("XA", "XB", "XC");
    }

    @Test
    void aTableIsBroughtInAndSecondTimeChangesNothing() {
        bringIn(TABLE, "")
                .then()
                .statusCode(201)
                .body("rows", equalTo(3))
                .body("recorded", equalTo(5))
                .body("unchanged", equalTo(0))
                .body("items.participant", contains("XA", "XB", "XC"))
                .body("items[2].acts.type", contains("SIGNATURE", "ACCEPTANCE"));
        bringIn(TABLE, "").then().statusCode(201).body("recorded", equalTo(0)).body("unchanged", equalTo(5));

        get(path("actions"))
                .then()
                .body("items.type", contains("SIGNATURE", "SIGNATURE", "RATIFICATION", "ACCEPTANCE", "ACCESSION"));
    }

    @Test
    void aDryRunAnswersAndKeepsNothing() {
        bringIn(TABLE, "&dryRun=true")
                .then()
                .statusCode(201)
                .header("Dry-Run", "true")
                .body("recorded", equalTo(5));

        get(path("actions")).then().body("items", empty());
    }

    @Test
    void oneRowThatCannotBeReadKeepsAllOutAndEachSaysWhy() {
        var table = TABLE + "Nowhere,,2 Feb 1999\nXA,,31 Feb 1999\n";

        bringIn(table, "")
                .then()
                .statusCode(422)
                .contentType(PROBLEM)
                .body("errors.pointer", hasItems("/rows/4", "/rows/5/Ratification, Acceptance(A), Accession(a)"));
        get(path("actions")).then().body("items", empty());
    }

    @Test
    void whatARuleRefusesIsTheFaultOfItsRow() {
        var table = "Participant,\"Ratification, Formal confirmation(c)\"\nXA,2 Feb 1999 c\n";

        bringIn(table, "")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/rows/1/Ratification, Formal confirmation(c)"));
    }

    @Test
    void onlyTheDepositaryBringsTablesIn() {
        as("officer-fr")
                .contentType("text/csv")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(TABLE)
                .post(BASE + path("actions/imports?shape=UN&citation=Example"))
                .then()
                .statusCode(403);
        bringIn(TABLE, "&shape=ZZ").then().statusCode(400);
    }

    @ParameterizedTest
    @EnumSource(TableShape.class)
    void whatIsGivenOutIsReadAgain(TableShape shape) {
        bringIn(TABLE, "").then().statusCode(201);
        var answer =
                given().get(BASE + path("actions/table?shape=" + shape)).then().statusCode(200);
        var written = answer.extract().asString();

        assertThat(written).contains("XA").contains("XB").contains("XC");
        bringIn(written, "&shape=" + shape)
                .then()
                .statusCode(201)
                .body("recorded", equalTo(0))
                .body("unchanged", equalTo(5));
        given().header("If-None-Match", answer.extract().header("ETag"))
                .get(BASE + path("actions/table?shape=" + shape))
                .then()
                .statusCode(304);
    }

    @Test
    void theStatusTableIsGivenAsCsvAndForPrint() {
        post("depositary", path("actions"), act("XA", "RATIFICATION", "2020-01-01"));

        var csv = given().accept("text/csv")
                .get(BASE + path("status"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv).startsWith("participant,name,status,since,entersIntoForceOn,flags,notInForceWith,because\n");
        assertThat(csv).contains("XA,\"Example XA\",CONTRACTING,2020-01-01");
        var page = given().accept("text/html")
                .get(BASE + path("status"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page).contains("<caption>").contains("<td>Example XA</td>");
    }

    private Response bringIn(String table, String more) {
        return as("depositary")
                .contentType("text/csv")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(table)
                .post(BASE
                        + path("actions/imports?citation=Example+record" + (more.contains("shape") ? "" : "&shape=UN")
                                + more));
    }

    private String path(String rest) {
        return "/instruments/" + instrument + "/" + rest;
    }
}
