package org.depositary.system;

import static org.depositary.system.Api.get;
import static org.depositary.system.Api.post;
import static org.depositary.system.Api.source;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What commitments are live for whom, through the gateway: agreed in one service, set off in the other. */
@ExtendWith(RunningStack.class)
class ReadinessIT {

    private static final Map<String, Object> CEASEFIRE =
            Map.of("events", List.of(Map.of("event", "CEASEFIRE_IN_FORCE", "effectiveFrom", "2099-05-01")));

    @Test
    void ofTheParisDeclarationNothingIsLiveAndNobodyHasPledged() {
        get("/instruments/paris-declaration-2026/readiness")
                .then()
                .statusCode(200)
                .body("counts.ACTIVE", nullValue())
                .body(
                        "items.findAll { it.commitment == 'multinational-force' }.readiness",
                        everyItem(equalTo("NO_PLEDGE")))
                .body(
                        "items.findAll { it.commitment == 'ceasefire-monitoring' }.basis",
                        everyItem(equalTo("INTENDED")));
    }

    @Test
    void aCeasefireThatIsSupposedChangesTheAnswerAndNothingElse() {
        var instrument = withACommitment();
        post("depositary", "/instruments/" + instrument + "/readiness/simulations", CEASEFIRE)
                .then()
                .statusCode(200)
                .body("items.obligor", equalTo(List.of("XA")))
                .body("items[0].readiness", equalTo("ACTIVE"))
                .body("items[0].without", equalTo("READY"));
        get("/instruments/" + instrument + "/readiness?asAt=2099-05-01")
                .then()
                .body("items[0].readiness", equalTo("READY"));
        get("/determinations?instrument=" + instrument).then().body("items.size()", equalTo(0));
    }

    @Test
    void aCeasefireThatIsDeterminedSetsOffWhatWaitsForIt() {
        var instrument = withACommitment();
        var determined = Map.of(
                "event",
                "CEASEFIRE_IN_FORCE",
                "status",
                "DETERMINED",
                "instruments",
                List.of(instrument),
                "mechanism",
                "OTHER",
                "occurredOn",
                "2026-01-10",
                "effectiveFrom",
                "2026-01-10",
                "source",
                source());
        var id = post("depositary", "/determinations", determined)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        get("/instruments/" + instrument + "/readiness")
                .then()
                .body("items[0].readiness", equalTo("ACTIVE"))
                .body("items[0].said.firedBy", equalTo(id));
        post("officer-fr", "/determinations", determined).then().statusCode(403);
    }

    /** An instrument whose one commitment binds XA in politics and waits for a ceasefire. */
    private static String withACommitment() {
        Api.participant("XA");
        var instrument = Api.newInstrument();
        var clause = Map.of("eId", "para_1", "type", "PARAGRAPH", "text", Map.of("en", "Example"), "source", source());
        part(instrument, "/clauses", clause);
        part(
                instrument,
                "/commitments",
                Map.of(
                        "id", "aid",
                        "clause", "para_1",
                        "category", "OTHER",
                        "maturity", "AGREED",
                        "obligors", List.of("XA"),
                        "activation", Map.of("type", "EVENT_DETERMINED", "event", "CEASEFIRE_IN_FORCE"),
                        "source", source()));
        var signature = Map.of(
                "participant", "XA",
                "type", "SIGNATURE",
                "effect", "POLITICAL",
                "occurredOn", "2026-01-06",
                "source", source());
        post("depositary", "/instruments/" + instrument + "/actions", signature)
                .then()
                .statusCode(201);
        Waiting.within(
                Duration.ofSeconds(10),
                () -> get("/instruments/" + instrument + "/readiness").then().body("items.size()", equalTo(1)));
        return instrument;
    }

    private static void part(String instrument, String collection, Map<String, Object> body) {
        var path = "/instruments/" + instrument;
        Api.as("depositary")
                .header("Idempotency-Key", java.util.UUID.randomUUID().toString())
                .header("If-Match", get(path).header("ETag"))
                .body(body)
                .post(path + collection)
                .then()
                .statusCode(201);
    }
}
