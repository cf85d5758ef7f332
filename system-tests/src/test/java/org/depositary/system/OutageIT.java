package org.depositary.system;

import static org.depositary.system.Api.PROBLEM;
import static org.depositary.system.Api.act;
import static org.depositary.system.Api.get;
import static org.depositary.system.Api.newFrenchApproval;
import static org.depositary.system.Api.newInstrument;
import static org.depositary.system.Api.occurrence;
import static org.depositary.system.Waiting.within;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One service dies; the rest goes on, and what was acknowledged is there afterwards. */
@ExtendWith(RunningStack.class)
class OutageIT {

    @Test
    void withoutDeclarationsTheRestGoesOnAndAfterwardsCatchesUp() throws Exception {
        var instrument = newInstrument();
        var approval = newFrenchApproval(instrument);
        var kept = "/instruments/" + newInstrument();
        var view = kept + "/progress";
        KeptAnswersIT.isKept(kept);
        KeptAnswersIT.isKept(view);
        RunningStack.stack().kill("declarations");
        try {
            isStale(kept).body("title.en", equalTo("Example treaty"));
            isStale(view).body("partial", equalTo(false));
            get("/instruments/" + instrument)
                    .then()
                    .statusCode(org.hamcrest.Matchers.oneOf(502, 503))
                    .contentType(PROBLEM);
            Api.as("officer-fr")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .header("If-Match", Api.eTagOf(approval))
                    .body(occurrence("decide", "2026-03-02"))
                    .post("/approvals/" + approval + "/occurrences")
                    .then()
                    .statusCode(201);
            get("/instruments/" + instrument + "/progress")
                    .then()
                    .statusCode(200)
                    .body("partial", equalTo(true))
                    .body("missing.service", hasItem("declarations-service"));
        } finally {
            RunningStack.stack().restart("declarations");
        }
        get("/instruments/" + instrument).then().statusCode(200);
        act(newInstrument(), "FR", "2026-03-02").then().statusCode(201);
        within(
                Duration.ofSeconds(5),
                () -> get("/instruments/" + instrument + "/progress").then().body("partial", equalTo(false)));
    }

    /** What was said last stands in for a service that does not answer, and says so. */
    private static ValidatableResponse isStale(String path) {
        within(Duration.ofSeconds(3), () -> get(path).then().header("Cache-Status", equalTo("depositary; fwd=stale")));
        return get(path)
                .then()
                .statusCode(200)
                .header("Cache-Status", equalTo("depositary; fwd=stale"))
                .header("Age", matchesPattern("\\d+"));
    }
}
