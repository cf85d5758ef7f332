package org.depositary.ratification.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.ratification.testing.Api.BASE;
import static org.depositary.ratification.testing.Api.PROBLEM;
import static org.depositary.ratification.testing.Api.approval;
import static org.depositary.ratification.testing.Api.as;
import static org.depositary.ratification.testing.Api.eTag;
import static org.depositary.ratification.testing.Api.entriesAbout;
import static org.depositary.ratification.testing.Api.get;
import static org.depositary.ratification.testing.Api.occurrence;
import static org.depositary.ratification.testing.Api.opened;
import static org.depositary.ratification.testing.Api.post;
import static org.depositary.ratification.testing.Api.procedure;
import static org.depositary.ratification.testing.Api.record;
import static org.depositary.ratification.testing.Api.step;
import static org.depositary.ratification.testing.Api.withoutProcedure;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.depositary.ratification.testing.Feed;
import org.depositary.ratification.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A new version of a procedure, and the cases that follow the former one. */
@QuarkusTest
class MovesTest extends ServiceTest {

    private String name = "";
    private String approval = "";

    @BeforeEach
    void aCaseUnderAFirstVersionAndASecondOne() {
        Feed.declareParticipants("FR");
        name = "fr-moved-" + UUID.randomUUID().toString().substring(0, 8);
        post("depositary", "/procedures", procedure(name, "FR")).then().statusCode(201);
        approval = opened(approval(Feed.declaredInstrument(), "FR", name));
        record("officer-fr", approval, occurrence("table", "2026-01-02")).then().statusCode(201);
        var second = procedure(name, "FR");
        second.put(
                "steps",
                List.of(
                        step("deposit_of_bill", "TABLING", List.of()),
                        step("committee", "COMMITTEE", List.of("deposit_of_bill")),
                        step("vote", "FIRST_CHAMBER", List.of("committee")),
                        step("promulgate", "HEAD_OF_STATE", List.of("vote"))));
        post("depositary", "/procedures", second).then().statusCode(201);
    }

    @Test
    void aNewVersionChangesNoRunningCase() {
        get("/approvals/" + approval)
                .then()
                .body("procedure.version", equalTo(1))
                .body("stage", equalTo("FIRST_CHAMBER"))
                .body("next.step", contains("vote"));
        get("/approvals/" + opened(approval(Feed.declaredInstrument(), "FR", name)))
                .then()
                .body("procedure.version", equalTo(2));
    }

    @Test
    void aMoveReportsWhatDiffersAndTheCaseFollowsTheOtherVersion() {
        move("officer-fr", 2, "")
                .then()
                .statusCode(201)
                .body("from.version", equalTo(1))
                .body("to.version", equalTo(2))
                .body("steps.find { it.step == 'vote' }.what", contains("follows"))
                .body("steps.find { it.step == 'committee' }.kind", equalTo("ADDED"))
                .body("steps.find { it.step == 'table' }.kind", equalTo("REMOVED"))
                .body("recordedWithoutStep", contains("table"))
                .body("stageBefore", equalTo("FIRST_CHAMBER"))
                .body("next.step", contains("deposit_of_bill"));
        get("/approvals/" + approval)
                .then()
                .body("procedure.version", equalTo(2))
                .body("next.step", contains("deposit_of_bill"));
        assertThat(entriesAbout("approvals/" + approval))
                .extracting(entry -> entry.get("type"))
                .contains("org.depositary.approval.moved");
        move("officer-fr", 1, "").then().statusCode(201).body("stageAfter", equalTo("FIRST_CHAMBER"));
    }

    @Test
    void aDryRunOnlyReports() {
        move("officer-fr", 2, "?dryRun=true").then().statusCode(201).body("to.version", equalTo(2));
        get("/approvals/" + approval).then().body("procedure.version", equalTo(1));
    }

    @Test
    void whatWasKnownBeforeIsReadByTheVersionOfThen() {
        var before = get("/approvals/" + approval + "?knownAt=" + java.time.Instant.now())
                .jsonPath()
                .getString("knownAt");
        move("depositary", 2, "").then().statusCode(201);
        get("/approvals/" + approval + "?knownAt=" + before).then().body("procedure.version", equalTo(1));
    }

    @Test
    void onlyTheOwnTeamAndTheDepositaryMove() {
        move("officer-gb", 2, "").then().statusCode(403);
        as("officer-fr")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("version", 2, "reason", "Amended"))
                .post(BASE + "/approvals/" + approval + "/moves")
                .then()
                .statusCode(428);
    }

    @Test
    void aVersionMustBeAnotherThatIsPublished() {
        move("officer-fr", 1, "").then().statusCode(409).body("type", equalTo("/problems/already-followed"));
        move("officer-fr", 7, "")
                .then()
                .statusCode(422)
                .contentType(PROBLEM)
                .body("errors.pointer", hasItem("/version"));
        approval = opened(withoutProcedure(Feed.declaredInstrument(), "FR", "CONSENT"));
        move("officer-fr", 2, "").then().statusCode(422).body("type", equalTo("/problems/no-procedure"));
    }

    private Response move(String user, int version, String query) {
        return as(user).header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", eTag(approval))
                .body(Map.of("version", version, "reason", "The rules of procedure were amended"))
                .post(BASE + "/approvals/" + approval + "/moves" + query);
    }
}
