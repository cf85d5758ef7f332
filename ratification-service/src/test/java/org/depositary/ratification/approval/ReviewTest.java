package org.depositary.ratification.approval;

import static io.restassured.RestAssured.given;
import static org.depositary.ratification.testing.Api.BASE;
import static org.depositary.ratification.testing.Api.approval;
import static org.depositary.ratification.testing.Api.eTag;
import static org.depositary.ratification.testing.Api.get;
import static org.depositary.ratification.testing.Api.occurrence;
import static org.depositary.ratification.testing.Api.opened;
import static org.depositary.ratification.testing.Api.procedure;
import static org.depositary.ratification.testing.Api.published;
import static org.depositary.ratification.testing.Api.source;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.depositary.kit.testing.TestRealm;
import org.depositary.ratification.testing.Feed;
import org.depositary.ratification.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an officer recorded is confirmed, or sent back, by a reviewer of the same participant. */
@QuarkusTest
class ReviewTest extends ServiceTest {

    private static final String BOTH = "officer-and-reviewer-fr";

    private String approval = "";
    private String tabled = "";

    @BeforeEach
    void anApprovalOfFranceInWhichTheBillWasTabled() {
        published(procedure("fr-example-review", "FR"));
        approval = opened(approval(Feed.declaredInstrument(), "FR", "fr-example-review"));
        tabled = recorded(TestRealm.tokenOf("officer-fr"));
    }

    private String recorded(String token) {
        return post(token, "/occurrences", occurrence("table", "2026-01-05"))
                .then()
                .statusCode(201)
                .body("verification", equalTo("PROVISIONAL"))
                .extract()
                .path("id");
    }

    @Test
    void aReviewerOfTheSameParticipantConfirmsIt() {
        review("reviewer-fr", tabled, "CONFIRMED")
                .then()
                .statusCode(201)
                .body("record", equalTo(tabled))
                .body("finding", equalTo("CONFIRMED"));
        occurrences().body("items.verification", contains("CONFIRMED"));
        get("/approvals/" + approval + "/occurrences/" + tabled).then().body("verification", equalTo("CONFIRMED"));
        get("/approvals/" + approval + "/reviews").then().body("items.record", contains(tabled));
    }

    @Test
    void whatIsSentBackIsDisputedUntilItIsCorrectedAndCountsAllTheWhile() {
        review("reviewer-fr", tabled, "SENT_BACK").then().statusCode(201);
        occurrences().body("items.verification", contains("DISPUTED"));
        get("/approvals/" + approval).then().body("latest.step", equalTo("table"));
        var corrected = new HashMap<>(occurrence("table", "2026-01-06"));
        corrected.putAll(Map.of("supersedes", tabled, "reason", "A day later."));
        post(TestRealm.tokenOf("officer-fr"), "/occurrences", corrected)
                .then()
                .statusCode(201)
                .body("verification", equalTo("PROVISIONAL"));
        review("reviewer-fr", tabled, "CONFIRMED")
                .then()
                .statusCode(422)
                .body("type", containsString("unknown-record"));
    }

    @Test
    void nobodyReviewsWhatTheyRecordedThemselves() {
        var both = TestRealm.token(BOTH, Set.of("legal-officer", "reviewer"), Set.of("FR"));
        var own = recorded(both);
        post(both, "/reviews", finding(own, "CONFIRMED"))
                .then()
                .statusCode(409)
                .body("type", containsString("own-record"));
        post(both, "/reviews", finding(tabled, "CONFIRMED")).then().statusCode(201);
    }

    @Test
    void aReviewerOfAnotherParticipantAndAnOfficerMayNot() {
        var british = TestRealm.token("reviewer-gb", Set.of("reviewer"), Set.of("GB"));
        post(british, "/reviews", finding(tabled, "CONFIRMED")).then().statusCode(403);
        review("officer-fr", tabled, "CONFIRMED").then().statusCode(403);
    }

    private io.restassured.response.ValidatableResponse occurrences() {
        return get("/approvals/" + approval + "/occurrences").then().statusCode(200);
    }

    private Response review(String user, String record, String finding) {
        return post(TestRealm.tokenOf(user), "/reviews", finding(record, finding));
    }

    private static Map<String, Object> finding(String record, String finding) {
        return Map.of("record", record, "finding", finding, "source", source());
    }

    private Response post(String token, String path, Map<String, ?> body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", eTag(approval))
                .body(body)
                .post(BASE + "/approvals/" + approval + path);
    }
}
