package org.depositary.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.system.Api.PROBLEM;
import static org.depositary.system.Api.anybody;
import static org.depositary.system.Api.as;
import static org.depositary.system.Api.eTagOf;
import static org.depositary.system.Api.get;
import static org.depositary.system.Api.newFrenchApproval;
import static org.depositary.system.Api.newGermanApproval;
import static org.depositary.system.Api.newInstrument;
import static org.depositary.system.Api.occurrence;
import static org.depositary.system.Waiting.within;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A legal officer of France records a step; a liaison sees it. */
@ExtendWith(RunningStack.class)
class MainJobIT {

    private static String instrument = "";
    private static String french = "";
    private static String german = "";

    @BeforeAll
    static void approvalsOfFranceAndOfGermany() {
        instrument = newInstrument();
        french = newFrenchApproval(instrument);
        german = newGermanApproval(instrument);
    }

    @Test
    void anOfficerOfFranceRecordsAndALiaisonSeesItWithinTwoSeconds() {
        var recorded = record("officer-fr", french, eTagOf(french));
        recorded.then().statusCode(201).header("Location", notNullValue()).header("ETag", notNullValue());
        within(Duration.ofSeconds(2), () -> {
            var progress = as("liaison").get("/instruments/" + instrument + "/progress");
            progress.then().statusCode(200).body("partial", equalTo(false));
            assertThat(progress.jsonPath()
                            .getList("participants.find { it.participant == 'FR' }.approvals.latest.step"))
                    .isEqualTo(List.of("decide"));
        });
        as("liaison")
                .get("/approvals/" + french + "/steps")
                .then()
                .body("items.find { it.id == 'decide' }.current", equalTo("HAPPENED"));
    }

    @Test
    void anOfficerOfFranceMayNotRecordForGermanyAndTheAuditorSeesTheAttempt() {
        record("officer-fr", german, eTagOf(german)).then().statusCode(403).contentType(PROBLEM);
        within(
                Duration.ofSeconds(2),
                () -> as("auditor")
                        .queryParam("visibility", "AUDIT")
                        .queryParam("names", true)
                        .queryParam("after", Math.max(0, head() - 500))
                        .queryParam("limit", 1000)
                        .get("/ratifications/events")
                        .then()
                        .body(
                                "findAll { it.type == 'org.depositary.write.refused' }.recordedby",
                                hasItem(notNullValue())));
    }

    private static int head() {
        return get("/ratifications/events/head").path("position");
    }

    @Test
    void aStaleVersionIsRefusedWithTheOneThatStands() {
        record("officer-fr", french, "\"999\"")
                .then()
                .statusCode(412)
                .contentType(PROBLEM)
                .header("ETag", notNullValue());
    }

    @Test
    void aChangeNeedsACondition() {
        as("officer-fr")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(occurrence("decide", "2026-03-02"))
                .post("/approvals/" + french + "/occurrences")
                .then()
                .statusCode(428)
                .contentType(PROBLEM);
    }

    @Test
    void aWriteNeedsAToken() {
        anybody()
                .contentType("application/json")
                .body(occurrence("decide", "2026-03-02"))
                .post("/approvals/" + french + "/occurrences")
                .then()
                .statusCode(401)
                .contentType(PROBLEM);
    }

    @Test
    void anUnknownPathAndAnotherMethodAreProblems() {
        get("/nowhere").then().statusCode(404).contentType(PROBLEM);
        as("depositary")
                .delete("/participants")
                .then()
                .statusCode(405)
                .contentType(PROBLEM)
                .header("Allow", notNullValue());
    }

    private static Response record(String user, String approval, String eTag) {
        return as(user).header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", eTag)
                .body(occurrence("decide", "2026-03-02"))
                .post("/approvals/" + approval + "/occurrences");
    }
}
