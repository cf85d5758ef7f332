package org.depositary.ratification.approval;

import static org.depositary.ratification.testing.Api.get;
import static org.depositary.ratification.testing.Api.occurrence;
import static org.depositary.ratification.testing.Api.opened;
import static org.depositary.ratification.testing.Api.post;
import static org.depositary.ratification.testing.Api.record;
import static org.depositary.ratification.testing.Api.withoutProcedure;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.depositary.ratification.procedure.template.SeededProcedures;
import org.depositary.ratification.testing.Feed;
import org.depositary.ratification.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** The approvals of the Paris documents, with the procedures that the project ships. */
@QuarkusTest
class ParisApprovalsTest extends ServiceTest {

    @Test
    void franceInformsItsParliamentAndAsksItOnlyBeyondFourMonths() {
        var id = open("FR", "FORCE_DEPLOYMENT", "UNDETERMINED", "fr-forces");
        stands(id).body("stage", equalTo("UNDETERMINED"));
        record("officer-fr", id, occurrence("decide", "2026-01-10")).then().statusCode(201);
        record("officer-fr", id, occurrence("inform", "2026-01-12")).then().statusCode(201);
        stands(id).body("stage", equalTo("INFORMED")).body("since", equalTo("2026-01-12"));
        record("officer-fr", id, occurrence("request", "2026-04-12")).then().statusCode(201);
        stands(id).body("next.step", hasItem("an"));
    }

    @Test
    void theUnitedKingdomNeedsNoApprovalAndMayStillDebate() {
        var id = open("GB", "FORCE_DEPLOYMENT", "NONE", "gb-forces");
        stands(id).body("stage", equalTo("NOT_REQUIRED")).body("concluded", equalTo(false));
        record("officer-gb", id, occurrence("decide", "2026-01-10")).then().statusCode(201);
        get("/approvals/" + id + "/steps").then().body("items[0].current", equalTo("HAPPENED"));
    }

    @Test
    void ukraineApprovesTheAdmissionOfForeignForcesByAct() {
        var id = open("UA", "HOSTING_OF_FOREIGN_FORCES", "CONSENT", "ua-foreign-forces");
        record("officer-ua", id, occurrence("decide", "2026-01-10")).then().statusCode(201);
        stands(id).body("next.step", contains("table")).body("next.body", contains("President of Ukraine"));
        record("officer-ua", id, occurrence("table", "2026-01-12")).then().statusCode(201);
        record("officer-ua", id, occurrence("vote", "2026-02-01")).then().statusCode(201);
        stands(id).body("stage", equalTo("HEAD_OF_STATE"));
        record("officer-ua", id, occurrence("president", "2026-02-05")).then().statusCode(201);
        stands(id).body("stage", equalTo("GRANTED")).body("latest.step", equalTo("president"));
    }

    private static String open(String participant, String track, String requirement, String procedure) {
        Feed.declareParticipants(participant);
        if (get("/procedures/" + procedure).statusCode() == 404) {
            var entry = SeededProcedures.entries().stream()
                    .filter(shipped -> shipped.path("id").asText().equals(procedure))
                    .findFirst()
                    .orElseThrow();
            var request = ((ObjectNode) entry.deepCopy()).put("participant", participant);
            post("depositary", "/procedures", request.toString()).then().statusCode(201);
        }
        var approval = withoutProcedure(Feed.declaredInstrument(), participant, requirement);
        approval.put("track", track);
        approval.put("procedure", procedure);
        return opened(approval);
    }

    private static ValidatableResponse stands(String approval) {
        return get("/approvals/" + approval).then().statusCode(200);
    }
}
