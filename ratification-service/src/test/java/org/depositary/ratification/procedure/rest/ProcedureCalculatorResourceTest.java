package org.depositary.ratification.procedure.rest;

import static io.restassured.RestAssured.given;
import static org.depositary.ratification.testing.Api.BASE;
import static org.depositary.ratification.testing.Api.PROBLEM;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import org.depositary.ratification.testing.ServiceTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProcedureCalculatorResourceTest extends ServiceTest {

    private static final String GRAPH = """
            {"steps": [{"id": "136", "type": "BUSINESS", "name": "Signed"}, {"id": "690", "type": "DECISION"},
                       {"id": "4", "type": "BUSINESS", "name": "Laid"}],
             "routes": [{"id": "1", "from": "136", "to": "690"},
                        {"id": "2", "from": "690", "to": "4", "validFrom": "2015-06-22"}]}""";

    @Nested
    class AsAnybody {

        @Test
        void learnsWhatMayHappenNextAndWhy() {
            evaluate("""
                    {"graph": %s, "occurrences": [{"step": "136", "occurredOn": "2022-01-10"}], "asAt": "2022-12-31"}
                    """.formatted(GRAPH))
                    .statusCode(200)
                    .body("asAt", equalTo("2022-12-31"))
                    .body("steps.id", contains("136", "4"))
                    .body("steps[0].current", equalTo("HAPPENED"))
                    .body("steps[0].potential", nullValue())
                    .body("steps[1].potential", equalTo("ALLOWED"))
                    .body("steps[1].current", equalTo("NOT_ACTUALISED"))
                    .body("steps[1].because", equalTo("May happen: “Signed” has happened."));
        }

        @Test
        void learnsThatTheFutureOpensNothing() {
            evaluate("""
                    {"graph": %s, "asAt": "2022-06-30", "occurrences": [
                      {"step": "136", "occurredOn": "2022"}, {"step": "4", "scheduledFor": "2022-07-01"}]}
                    """.formatted(GRAPH))
                    .statusCode(200)
                    .body("steps.current", contains("UNDATED", "SCHEDULED"))
                    .body("steps[1].potential", equalTo("NOT_YET"));
        }

        @Test
        void learnsEveryFaultOfTheGraph() {
            evaluate("""
                    {"graph": {"steps": [{"id": "a", "type": "NOT"}, {"id": "b", "type": "AND"},
                                         {"id": "b", "type": "BUSINESS"}],
                               "routes": [{"id": "1", "from": "a", "to": "a"}, {"id": "2", "from": "x", "to": "b"}]}}""")
                    .statusCode(422)
                    .contentType(PROBLEM)
                    .body("type", equalTo("/problems/unsound-graph"))
                    .body(
                            "errors.pointer",
                            containsInAnyOrder(
                                    "/graph/steps/0", "/graph/steps/1", "/graph/steps/2/id", "/graph/routes/1/from"))
                    .body("errors.detail.join()", containsString("loop"));
        }

        @Test
        void learnsThatAGateDoesNotHappen() {
            evaluate("""
                    {"graph": %s, "occurrences": [{"step": "690", "occurredOn": "2022-01-10"}]}""".formatted(GRAPH)).statusCode(422).body("errors.pointer", contains("/occurrences/0/step"));
        }

        @Test
        void learnsWhatIsNotInForm() {
            evaluate("{\"graph\": {\"steps\": []}}").statusCode(400).contentType(PROBLEM);
            evaluate("{\"occurrences\": []}").statusCode(400);
        }

        @Test
        void maySendOnlyWhatIsRead() {
            var steps = String.join(",", Collections.nCopies(12_000, "{\"id\": \"a\", \"type\": \"BUSINESS\"}"));
            evaluate("{\"graph\": {\"steps\": [%s], \"routes\": []}}".formatted(steps))
                    .statusCode(413)
                    .contentType(PROBLEM);
        }

        private static ValidatableResponse evaluate(String question) {
            return given().contentType("application/json")
                    .body(question)
                    .post(BASE + "/procedures/evaluations")
                    .then();
        }
    }
}
