package org.depositary.declarations.exchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.declarations.testing.Api.BASE;
import static org.depositary.declarations.testing.Api.PROBLEM;
import static org.depositary.declarations.testing.Api.get;
import static org.depositary.declarations.testing.Api.registered;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.depositary.kit.table.Csv;
import org.depositary.kit.testing.TestDatabase;
import org.depositary.kit.testing.TestRealm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(TestRealm.class)
class TablesTest {

    @Test
    void participantsAndTheirRolesAreImportedAndExported() {
        var slug = registered();
        var code = code();
        importing(
                        "code,kind,name.en,name.fr,citation,instrument,role,from,until\n"
                                + code + ",GROUP,\"=1+1, Example\",Exemple,Example record," + slug
                                + ",OBSERVER,2020-05,\n"
                                + code + ",,,,Example record," + slug + ",CONTRIBUTOR,,\n",
                        "")
                .statusCode(201)
                .body("rows", equalTo(2))
                .body("participants", equalTo(1))
                .body("participations", equalTo(2));
        get("/participants/" + code).then().body("name.fr", equalTo("Exemple"));
        var table = given().accept("text/csv").get(BASE + "/instruments/" + slug + "/participations");
        table.then().statusCode(200).contentType(startsWith("text/csv"));
        assertThat(table.asString().lines())
                .containsExactly(
                        "code,instrument,role,from,until,citation,url",
                        code + "," + slug + ",OBSERVER,2020-05,,\"Example record\",",
                        code + "," + slug + ",CONTRIBUTOR,,,\"Example record\",");
        get("/instruments/" + slug + "/participations").then().contentType(startsWith("application/json"));
        given().accept("text/csv")
                .get(BASE + "/participants?limit=200")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"));
    }

    @Test
    void instrumentsAreATableTooUnderTheFiltersOfTheirList() {
        var slug = registered();
        var table = given().accept("text/csv")
                .get(BASE + "/instruments?kind=TREATY&limit=200&updatedSince=2026-01-01T00:00:00Z");
        table.then().statusCode(200).contentType(startsWith("text/csv"));
        assertThat(table.asString().lines().findFirst().orElseThrow())
                .startsWith("slug,id,kind,multiplicity,title.")
                .endsWith("status,adoptedOn,place,identifiers,citation,url,changedAt");
        assertThat(table.asString()).contains("\n" + slug + ",");
        given().get(BASE + "/instruments?format=csv&kind=PROTOCOL&limit=200")
                .then()
                .statusCode(200)
                .body(not(containsString("\n" + slug + ",")));
        given().get(BASE + "/instruments?format=csv&limit=1")
                .then()
                .header("Link", not(containsString("!")))
                .header("Link", containsString("format=csv"));
        given().accept("text/csv")
                .get(BASE + "/participants?kind=TERRITORY")
                .then()
                .body(not(containsString(",STATE,")));
    }

    @Test
    void everyRowThatCannotStandIsToldAndNoneComesIn() {
        var code = code();
        var table = "code,kind,name.en,citation,instrument,role,colour\n"
                + code + ",GROUP,Example,Example record,,,\n"
                + code + ",GROUP,Example,Example record,,,\n"
                + "nobody-at-all,,,Example record,example-of-nothing,OBSERVER,\n"
                + "??,STATE,Example,Example record,,,\n"
                + code() + ",EMPIRE,Example,,,,red\n";
        for (var dryRun : List.of("", "?dryRun=true")) {
            importing(table, dryRun)
                    .statusCode(422)
                    .contentType(PROBLEM)
                    .body(
                            "errors.pointer",
                            hasItems("/rows/2/code", "/rows/3", "/rows/4/code", "/rows/5/colour", "/rows/5/kind"));
        }
        get("/participants/" + code).then().statusCode(404);
    }

    @Test
    void aTrialLeavesNothing() {
        var code = code();
        importing("code,kind,name.en,citation\n" + code + ",GROUP,Example,Example record\n", "?dryRun=true")
                .statusCode(201)
                .header("Dry-Run", "true");
        get("/participants/" + code).then().statusCode(404);
    }

    @Test
    void whatIsNoTableIsRefused() {
        importing("code,kind\n\"XA", "").statusCode(400).contentType(PROBLEM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "'=1", "''x", "plain", "", "a=b", "it's"})
    void whatIsGuardedAgainstSpreadsheetsReadsBackAsItWas(String cell) {
        assertThat(Csv.unguarded(Csv.guarded(cell))).isEqualTo(cell);
        assertThat(Csv.guarded(cell)).doesNotMatch("(?s)[=+@\\t\\r-].*");
    }

    @Test
    void aTableReadsBackAsItWasWritten() {
        var rows = List.of(Map.of("a", "1,2", "b", "\"x\"\ny"), Map.of("a", "=1", "b", "المادة"));
        var table = Csv.write(List.of("a", "b"), rows);
        assertThat(Csv.read(new java.io.ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(rows);
    }

    private static String code() {
        return "example-" + UUID.randomUUID().toString().substring(0, 8).replaceAll("[^a-z0-9]", "");
    }

    private static ValidatableResponse importing(String table, String parameters) {
        return given().auth()
                .oauth2(TestRealm.tokenOf("depositary"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("text/csv; charset=utf-8")
                .body(table.getBytes(StandardCharsets.UTF_8))
                .post(BASE + "/participants/imports" + parameters)
                .then();
    }
}
