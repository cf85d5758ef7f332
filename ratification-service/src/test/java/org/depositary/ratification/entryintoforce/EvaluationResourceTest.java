package org.depositary.ratification.entryintoforce;

import static io.restassured.RestAssured.given;
import static org.depositary.ratification.testing.Api.BASE;
import static org.depositary.ratification.testing.Api.PROBLEM;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.Map;
import org.depositary.ratification.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class EvaluationResourceTest extends ServiceTest {

    @Test
    void answersInTheShapeOfTheContract() {
        evaluate("""
                {"rule": {"type": "THRESHOLD_COUNT", "count": 60,
                          "acts": ["RATIFICATION", "ACCEPTANCE", "APPROVAL", "ACCESSION"],
                          "excludeOrganisations": false,
                          "delay": {"amount": "P60D", "anchor": "DEPOSIT", "snap": "FIRST_OF_FOLLOWING_MONTH"}},
                 "perParticipant": {"delay": {"amount": "P60D", "snap": "FIRST_OF_FOLLOWING_MONTH"}},
                 "acts": [{"participant": "SN", "type": "RATIFICATION", "occurredOn": "1999-02-02"}],
                 "organisations": {"EU": ["FR", "DE"]},
                 "asAt": "2026-01-01"}""")
                .statusCode(200)
                .body("truth", equalTo("FALSE"))
                .body("asAt", equalTo("2026-01-01"))
                .body("progress.have", equalTo(1))
                .body("progress.need", equalTo(60))
                .body("progress.missing", empty())
                .body("participants.participant", contains("SN"))
                .body("participants.status", contains("CONTRACTING"))
                .body("explanation.rule", equalTo("THRESHOLD_COUNT"))
                .body("explanation.truth", equalTo("FALSE"))
                .body("explanation.says", containsString("1 of 60"))
                .body("explanation.children", empty())
                .body("entersIntoForceOn", nullValue());
    }

    @Test
    void tellsTheDateTheDecidingActAndWhatFollowsForEach() {
        evaluate("""
                {"rule": {"type": "NAMED", "of": ["XA", "XB"], "delay": {"amount": "P1M"}},
                 "perParticipant": {"delay": {"amount": "P2M", "anchor": "NOTIFICATION"}},
                 "acts": [{"participant": "XA", "type": "RATIFICATION", "occurredOn": "2020-01-05"},
                          {"participant": "XB", "type": "DEFINITIVE_SIGNATURE", "occurredOn": "2020-01-31"},
                          {"participant": "XC", "type": "ACCESSION", "occurredOn": "2021-01-01", "receivedOn": "2021-01-10"}],
                 "asAt": "2021-02-01"}""")
                .statusCode(200)
                .body("truth", equalTo("TRUE"))
                .body("metOn", equalTo("2020-01-31"))
                .body("entersIntoForceOn", equalTo("2020-02-29"))
                .body("decidingAct.participant", equalTo("XB"))
                .body("participants.status", contains("PARTY", "PARTY", "CONTRACTING"))
                .body("participants.entersIntoForceOn", contains("2020-02-29", "2020-02-29", "2021-03-10"))
                .body("holdsUntil", equalTo("2021-03-10"));
    }

    @Test
    void saysBetweenWhichDaysWhereADateIsNotExact() {
        evaluate("""
                {"rule": {"type": "THRESHOLD_COUNT", "count": 1, "delay": {"amount": "P1M"}},
                 "acts": [{"participant": "XA", "type": "RATIFICATION", "occurredOn": "2003"}],
                 "asAt": "2003-06-01"}""")
                .statusCode(200)
                .body("truth", equalTo("UNKNOWN"))
                .body("entersIntoForceOn", nullValue())
                .body("entersIntoForceBetween.from", equalTo("2003-02-01"))
                .body("holdsUntil", equalTo("2003-12-31"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"type": "THRESHOLD_COUNT", "count": 0}                                  | /rule/count
                    {"type": "ALL_OF", "rules": [{"type": "NAMED", "of": []}]}               | /rule/rules/0/of
                    {"type": "THRESHOLD_COUNT", "count": 1, "delay": {"amount": "P-1D"}}     | /rule/delay/amount
                    {"type": "LAPSES_AFTER", "date": "2020-01-01"}                           | /rule
                    {"type": "THRESHOLD_WEIGHT", "share": 55, "weights": {"XA": 1}}          | /rule/share
                    """)
    void anUnsoundRuleIsRefusedWhereItIsUnsound(String rule, String pointer) {
        evaluate("{\"rule\": " + rule + "}")
                .statusCode(422)
                .contentType(PROBLEM)
                .body("errors.pointer", hasItem(pointer));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"rule": {"type": "ANY_OF", "rules": [], "delay": {"amount": "P1D"}}}
                    {"rule": {"type": "MOOD"}}
                    {"rule": {"type": "THRESHOLD_COUNT"}}
                    {"rule": {"type": "THRESHOLD_COUNT", "count": 1, "acts": [null]}}
                    {"rule": {"type": "THRESHOLD_COUNT", "count": 1}, "acts": [{"participant": "XA", "type": "RATIFICATION"}]}
                    {"rule": {"type": "THRESHOLD_COUNT", "count": 1}, "mood": 1}
                    {"asAt": "2020-01-01"}
                    """)
    void whatIsNotInFormIsRefused(String body) {
        evaluate(body).statusCode(400).contentType(PROBLEM);
    }

    @Test
    void tooMuchIsRefusedBeforeItIsComputed() {
        var act = Map.of("participant", "XA", "type", "RATIFICATION", "occurredOn", "2020-01-01");
        var rule = Map.of("type", "THRESHOLD_COUNT", "count", 1);
        given().contentType("application/json")
                .body(Map.of("rule", rule, "acts", Collections.nCopies(2_001, act)))
                .post(BASE + "/entry-into-force/evaluations")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/acts"));
        given().contentType("application/json")
                .body(Map.of("rule", rule, "acts", Collections.nCopies(6_000, act)))
                .post(BASE + "/entry-into-force/evaluations")
                .then()
                .statusCode(413)
                .contentType(PROBLEM);
    }

    @Test
    void anUnknownTypeOfActIsNamed() {
        evaluate("""
                {"rule": {"type": "THRESHOLD_COUNT", "count": 1},
                 "acts": [{"participant": "XA", "type": "MOOD", "occurredOn": "2003"}]}""").statusCode(422).body("errors.pointer", contains("/acts/0/type"));
    }

    private static ValidatableResponse evaluate(String body) {
        return given().contentType("application/json")
                .body(body)
                .post(BASE + "/entry-into-force/evaluations")
                .then();
    }
}
