package org.depositary.system;

import static org.depositary.system.Api.get;
import static org.depositary.system.Api.newInstrument;
import static org.depositary.system.Api.participant;
import static org.depositary.system.Api.post;
import static org.depositary.system.Api.source;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What participants do, which one service keeps, is seen where the instrument stands, which the other tells. */
@ExtendWith(RunningStack.class)
class StandingIT {

    @Test
    void aSignatureIsSeenInTheStatusOfTheInstrument() {
        participant("XC");
        var instrument = newInstrument();
        get("/instruments/" + instrument).then().body("status", equalTo("ADOPTED"));
        var signature = Map.of(
                "participant", "XC",
                "type", "SIGNATURE",
                "effect", "POLITICAL",
                "occurredOn", "2026-02-01",
                "source", source());
        post("depositary", "/instruments/" + instrument + "/actions", signature)
                .then()
                .statusCode(201);

        Waiting.within(
                Duration.ofSeconds(40),
                () -> get("/instruments/" + instrument).then().body("status", equalTo("SIGNED")));
        get("/instruments?limit=200&status=SIGNED").then().body("items.slug", hasItem(instrument));
        get("/instruments/" + instrument + "?asAt=2026-01-31").then().body("status", equalTo("ADOPTED"));
    }
}
