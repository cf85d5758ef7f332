package org.depositary.declarations.clause;

import static org.depositary.declarations.testing.Api.clause;
import static org.depositary.declarations.testing.Api.commitment;
import static org.depositary.declarations.testing.Api.eTag;
import static org.depositary.declarations.testing.Api.get;
import static org.depositary.declarations.testing.Api.participant;
import static org.depositary.declarations.testing.Api.post;
import static org.depositary.declarations.testing.Api.postPart;
import static org.depositary.declarations.testing.Api.put;
import static org.depositary.declarations.testing.Api.registerOnce;
import static org.depositary.declarations.testing.Api.registered;
import static org.depositary.declarations.testing.Api.slug;
import static org.depositary.declarations.testing.Api.source;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.depositary.kit.testing.TestDatabase;
import org.depositary.kit.testing.TestRealm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(TestRealm.class)
class CommitmentResourceTest {

    private String instrument = "";

    @BeforeEach
    void anInstrumentWithAClause() {
        registerOnce("XA");
        registerOnce("XB");
        instrument = registered();
        postPart(instrument, "/clauses", clause("para_1")).then().statusCode(201);
    }

    @Nested
    class AsTheDepositary {

        @Test
        void registersPledgesRulesAndModalities() {
            var modality = registered();
            var body = commitment("example-force", "para_1");
            body.putAll(Map.of(
                    "pledges",
                    List.of(Map.of("participant", "xa", "text", Map.of("en", "Two ships."), "source", source())),
                    "continuation",
                    Map.of("type", "EVENT_DETERMINED", "event", "CEASEFIRE_IN_FORCE"),
                    "modalities",
                    List.of(modality)));
            enter(body).then().statusCode(201).body("pledges[0].participant", equalTo("XA"));
            Map<String, Object> read = get(path("/example-force")).jsonPath().getMap("$");
            put(path("/EXAMPLE-FORCE"), eTag(path("")), read)
                    .then()
                    .statusCode(200)
                    .body("modalities", equalTo(List.of(modality)))
                    .body("continuation.event", equalTo("CEASEFIRE_IN_FORCE"))
                    .body("changedAt", notNullValue());
        }

        @Test
        void learnsWhichPartCannotStand() {
            var body = commitment("example-force", "para_1");
            body.put("modalities", List.of("example-of-nothing"));
            refused(body, "/modalities");
            body.put("modalities", List.of());
            body.put("continuation", Map.of("type", "ANY_OF", "rules", List.of()));
            refused(body, "/continuation/rules");
            body.put("continuation", Map.of("type", "UNTIL_BORED"));
            refused(body, "/continuation");
        }

        private void refused(Map<String, Object> body, String pointer) {
            enter(body).then().statusCode(422).body("errors[0].pointer", equalTo(pointer));
        }
    }

    @Nested
    class AsAnybody {

        @Test
        void seesAGroupAsItsMembersOfTheDay() {
            var group = slug();
            var body = participant(group);
            body.put(
                    "membership",
                    Map.of(
                            "members",
                            List.of(
                                    Map.of("participant", "XA", "to", "2026-01-01"),
                                    Map.of("participant", "XB", "from", "2025-06-01")),
                            "complete",
                            true));
            post("/participants", body).then().statusCode(201);
            var commitment = commitment("example-force", "para_1");
            commitment.put("obligors", List.of(group));
            enter(commitment).then().statusCode(201);
            obliged("2025-01-01", List.of("XA"));
            obliged("2025-12-31", List.of("XA", "XB"));
            obliged("2026-01-01", List.of("XB"));
        }

        @Test
        void filtersTheList() {
            enter(commitment("example-one", "para_1")).then().statusCode(201);
            var other = commitment("example-two", "para_1");
            other.put("category", "FINANCE");
            enter(other).then().statusCode(201);
            get(path("?category=FINANCE,SANCTIONS")).then().body("items.id", equalTo(List.of("example-two")));
            get(path("?maturity=AGREED")).then().body("items", equalTo(List.of()));
            String changedAt = get(path("/example-one")).path("changedAt");
            get(path("?updatedSince=" + changedAt)).then().body("items.id", equalTo(List.of("example-two")));
        }

        private void obliged(String day, List<String> participants) {
            get(path("/example-force?asAt=" + day)).then().body("obligedParticipants", equalTo(participants));
        }
    }

    private Response enter(Map<String, Object> body) {
        return postPart(instrument, "/commitments", body);
    }

    private String path(String rest) {
        return "/instruments/" + instrument + "/commitments" + rest;
    }
}
