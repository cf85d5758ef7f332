package org.depositary.ratification.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.ratification.activation.Scene.CEASEFIRE;
import static org.depositary.ratification.activation.Scene.agreement;
import static org.depositary.ratification.activation.Scene.determination;
import static org.depositary.ratification.activation.Scene.determine;
import static org.depositary.ratification.activation.Scene.determined;
import static org.depositary.ratification.activation.Scene.follow;
import static org.depositary.ratification.activation.Scene.owe;
import static org.depositary.ratification.activation.Scene.owed;
import static org.depositary.ratification.activation.Scene.owedBy;
import static org.depositary.ratification.activation.Scene.readiness;
import static org.depositary.ratification.testing.Api.BASE;
import static org.depositary.ratification.testing.Api.PROBLEM;
import static org.depositary.ratification.testing.Api.as;
import static org.depositary.ratification.testing.Api.entriesAbout;
import static org.depositary.ratification.testing.Api.get;
import static org.depositary.ratification.testing.Api.post;
import static org.depositary.ratification.testing.Api.source;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depositary.ratification.testing.Feed;
import org.depositary.ratification.testing.ServiceTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeterminationResourceTest extends ServiceTest {

    @BeforeAll
    static void participants() {
        Feed.declareParticipants("XA", "XB", "XC", "FR", "GB");
    }

    @Nested
    class AsTheDepositary {

        @Test
        void takesAnAllegationThroughItsAssessment() {
            var instrument = agreement();
            var alleged = determination(instrument, "CEASEFIRE_VIOLATION", "2026-01-08");
            alleged.put("status", "ALLEGED");
            alleged.put("assertedBy", "xa");
            alleged.put("attribution", Map.of("text", Map.of("en", "Forces of Example XB"), "participant", "XB"));
            alleged.put("evidence", List.of(Map.of("text", Map.of("en", "Report of an observer"), "source", source())));
            var id = determine(alleged)
                    .then()
                    .statusCode(201)
                    .body("status", equalTo("ALLEGED"))
                    .body("assertedBy", equalTo("XA"))
                    .body("flags", empty())
                    .extract()
                    .<String>path("id");
            follow(id, Map.of("status", "UNDER_ASSESSMENT", "occurredOn", "2026-01-11"))
                    .then()
                    .statusCode(201);
            follow(
                            id,
                            Map.of(
                                    "status", "DETERMINED",
                                    "occurredOn", "2026-01-15",
                                    "correctiveMeasures", List.of(Map.of("en", "Withdrawal behind the line"))))
                    .then()
                    .statusCode(201)
                    .body("flags.flag", contains("NO_POLICY"));
            get("/determinations/" + id)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("DETERMINED"))
                    .body("occurredOn", equalTo("2026-01-15"))
                    .body("instruments", contains(instrument))
                    .body("attribution.participant", equalTo("XB"))
                    .body("correctiveMeasures[0].en", equalTo("Withdrawal behind the line"))
                    .body("history.status", contains("ALLEGED", "UNDER_ASSESSMENT", "DETERMINED"));
            get("/determinations/" + id + "?asAt=2026-01-12").then().body("status", equalTo("UNDER_ASSESSMENT"));
            get("/determinations/" + id + "?asAt=2026-01-01").then().body("status", nullValue());
            assertThat(entriesAbout("determinations/" + id))
                    .extracting(entry -> entry.get("type"))
                    .containsExactly(
                            "org.depositary.determination.alleged",
                            "org.depositary.determination.taken-up",
                            "org.depositary.determination.made");
        }

        @Test
        void recordsNoStepThatDoesNotFollow() {
            var id = determined(agreement(), "CEASEFIRE_IN_FORCE", "2026-01-10");
            follow(id, Map.of("status", "UNDER_ASSESSMENT", "occurredOn", "2026-01-12"))
                    .then()
                    .statusCode(409)
                    .contentType(PROBLEM)
                    .body("type", containsString("status-does-not-follow"));
            follow(id, Map.of("status", "WITHDRAWN", "occurredOn", "2026-01-12"))
                    .then()
                    .statusCode(201);
            follow(id, Map.of("status", "DETERMINED", "occurredOn", "2026-01-13"))
                    .then()
                    .statusCode(409);
            var rejected = determination(agreement(), "CEASEFIRE_IN_FORCE", "2026-01-10");
            rejected.put("status", "REJECTED");
            determine(rejected).then().statusCode(422).body("errors.pointer", contains("/status"));
            rejected.put("status", "DETERMINED");
            rejected.put("occurredOn", "2999-01-01");
            determine(rejected).then().statusCode(422).body("errors.pointer", contains("/occurredOn"));
        }

        @Test
        void correctsAndRetractsWithoutOverwriting() {
            var instrument = agreement();
            owe(instrument, "aid", owedBy(List.of("XA"), CEASEFIRE));
            var id = determined(instrument, "CEASEFIRE_IN_FORCE", "2026-01-10");
            var first = get("/determinations/" + id).<String>path("record");
            var corrected = follow(id, Map.of("effectiveFrom", "2026-01-09", "reason", "Misread."))
                    .then()
                    .statusCode(201)
                    .body("effectiveFrom", equalTo("2026-01-09"))
                    .body("history.manner", contains("STEP", "CORRECTION"))
                    .extract()
                    .<String>path("record");
            assertThat(corrected).isNotEqualTo(first);
            readiness(instrument).body(owed("aid", "XA") + ".since", equalTo("2026-01-09"));
            var retraction = Map.of("retracts", corrected, "reason", "It was not determined.");
            determine(new HashMap<>(retraction))
                    .then()
                    .statusCode(201)
                    .body("verification", equalTo("RETRACTED"))
                    .body("status", nullValue());
            readiness(instrument).body(owed("aid", "XA") + ".readiness", equalTo("SUSPENDED"));
            follow(corrected, Map.of("effectiveFrom", "2026-01-08")).then().statusCode(409);
            determine(new HashMap<>(Map.of("retracts", id, "reason", "Again.")))
                    .then()
                    .statusCode(409);
        }

        @Test
        void isToldWhatIsMissing() {
            determine(Map.of("event", "CEASEFIRE_IN_FORCE"))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasItem("/instruments"))
                    .body("errors.pointer", hasItem("/effectiveFrom"));
            var elsewhere = determination("example-nowhere", "CEASEFIRE_IN_FORCE", "2026-01-10");
            determine(elsewhere).then().statusCode(422).body("errors.pointer", contains("/instruments/0"));
            get("/determinations/00000000-0000-7000-8000-000000000000").then().statusCode(404);
        }

        @Test
        void letsNoMechanismDetermineWhatBringsItToLife() {
            var instrument = agreement();
            var monitoring = owedBy(List.of("XA"), CEASEFIRE);
            monitoring.put("category", "CEASEFIRE_MONITORING");
            owe(instrument, "monitoring", monitoring);
            var ownMotion = determination(instrument, "CEASEFIRE_IN_FORCE", "2026-01-10");
            ownMotion.put("mechanism", "MONITORING_AND_VERIFICATION");
            determine(ownMotion).then().statusCode(409).body("type", containsString("mechanism-activates-itself"));
            ownMotion.put(
                    "override",
                    Map.of("rule", "NO_MECHANISM_DETERMINES_WHAT_ACTIVATES_IT", "reason", "It would be handy."));
            determine(ownMotion).then().statusCode(422).body("type", containsString("rule-does-not-yield"));
            ownMotion.remove("override");
            ownMotion.put("event", "CEASEFIRE_VIOLATION");
            determine(ownMotion).then().statusCode(201);
        }

        @Test
        void triesAndLeavesNothing() {
            var instrument = agreement();
            owe(instrument, "aid", owedBy(List.of("XA"), CEASEFIRE));
            as("depositary")
                    .body(determination(instrument, "CEASEFIRE_IN_FORCE", "2026-01-10"))
                    .post(BASE + "/determinations?dryRun=true")
                    .then()
                    .statusCode(201)
                    .header("Dry-Run", equalTo("true"));
            get("/determinations?instrument=" + instrument)
                    .then()
                    .statusCode(200)
                    .body("items", empty());
            readiness(instrument).body(owed("aid", "XA") + ".readiness", equalTo("READY"));
        }
    }

    @Nested
    class UnderAPolicy {

        @Test
        void onlyThoseDetermineWhoMayAndWithTheAgreementItTakes() {
            var instrument = agreement();
            Feed.declareGroup(
                    "example-panel-" + instrument,
                    List.of(Map.of("participant", "FR"), Map.of("participant", "GB"), Map.of("participant", "XC")));
            policy(instrument, "\"0\"", "example-panel-" + instrument, "MAJORITY")
                    .then()
                    .statusCode(200)
                    .header("ETag", equalTo("\"1\""));
            var byAStranger = determination(instrument, "CEASEFIRE_IN_FORCE", "2026-01-10");
            byAStranger.put("assertedBy", "XA");
            determine(byAStranger).then().statusCode(409).body("type", containsString("not-competent"));
            byAStranger.put("assertedBy", "FR");
            determine(byAStranger)
                    .then()
                    .statusCode(409)
                    .body("detail", containsString("MAJORITY of 3; 1 agree (FR), 0 disagree"));
            byAStranger.put("status", "ALLEGED");
            var id = determine(byAStranger).then().statusCode(201).extract().<String>path("id");
            position("officer-gb", id, "GB", "AGREES").then().statusCode(201);
            follow(id, Map.of("status", "DETERMINED", "occurredOn", "2026-01-15"))
                    .then()
                    .statusCode(201)
                    .body("flags", empty())
                    .body("positions.participant", contains("GB"));
        }

        @Test
        void theDepositaryRecordsWithReasonWhatWasDeterminedOtherwise() {
            var instrument = agreement();
            policy(instrument, "\"0\"", "GB", "ALL").then().statusCode(200);
            var determination = determination(instrument, "CEASEFIRE_IN_FORCE", "2026-01-10");
            determination.put("assertedBy", "FR");
            determination.put("override", Map.of("rule", "THOSE_DETERMINE_WHO_MAY", "reason", "So it was done."));
            determine(determination).then().statusCode(409).body("type", containsString("agreement-not-reached"));
            determination.put("assertedBy", "GB");
            determine(determination).then().statusCode(422).body("type", containsString("nothing-to-override"));
        }

        @Test
        void itIsReplacedAsAWholeByWhoKnowsIt() {
            var instrument = agreement();
            var path = "/instruments/" + instrument + "/determination-policy";
            get(path).then().statusCode(200).header("ETag", equalTo("\"0\"")).body("rules", empty());
            policy(instrument, "\"0\"", "FR", "ANY").then().statusCode(200);
            policy(instrument, "\"0\"", "GB", "ANY").then().statusCode(412);
            policy(instrument, "\"1\"", "ZZ", "ANY").then().statusCode(422);
            policy(instrument, "\"1\"", "FR", "AT_LEAST")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/rules/0/agreement/count"));
            get(path).then().body("rules[0].by", contains("FR"));
            get(path + "?knownAt=2000-01-01T00:00:00Z").then().body("rules", empty());
        }
    }

    @Nested
    class AsAnOfficer {

        @Test
        void allegesWhatItsOwnParticipantAssertsAndNoMore() {
            var violation = determination(agreement(), "CEASEFIRE_VIOLATION", "2026-01-08");
            violation.putAll(Map.of("status", "ALLEGED", "assertedBy", "FR", "mechanism", "PARTICIPANT"));
            var id = post("officer-fr", "/determinations", violation)
                    .then()
                    .statusCode(201)
                    .body("status", equalTo("ALLEGED"))
                    .extract()
                    .<String>path("id");
            var made = new HashMap<String, Object>(Map.of("supersedes", id, "reason", "Assessed."));
            made.putAll(Map.of("status", "DETERMINED", "occurredOn", "2026-01-15"));
            post("officer-fr", "/determinations", made)
                    .then()
                    .statusCode(409)
                    .body("type", containsString("only-alleged"));
            post("officer-gb", "/determinations", Map.of("retracts", id, "reason", "Not true."))
                    .then()
                    .statusCode(403);
            violation.put("assertedBy", "GB");
            post("officer-fr", "/determinations", violation).then().statusCode(403);
        }

        @Test
        void mayNotDetermineButMaySpeakForItsOwn() {
            var instrument = agreement();
            post("officer-fr", "/determinations", determination(instrument, "CEASEFIRE_IN_FORCE", "2026-01-10"))
                    .then()
                    .statusCode(403);
            var id = determined(instrument, "CEASEFIRE_IN_FORCE", "2026-01-10");
            position("officer-fr", id, "GB", "AGREES").then().statusCode(403).contentType(PROBLEM);
            var location = position("officer-fr", id, "FR", "DISAGREES")
                    .then()
                    .statusCode(201)
                    .extract()
                    .header("Location");
            get(location.substring(BASE.length())).then().statusCode(200).body("position", equalTo("DISAGREES"));
            var record = get("/determinations/" + id + "/positions").<String>path("items[0].id");
            var corrected = position("FR", "AGREES");
            corrected.put("supersedes", record);
            corrected.put("reason", "A slip.");
            post("officer-fr", "/determinations/" + id + "/positions", corrected)
                    .then()
                    .statusCode(201);
            post("officer-fr", "/determinations/" + id + "/positions", corrected)
                    .then()
                    .statusCode(409);
            get("/determinations/" + id + "/positions").then().body("items.position", contains("AGREES"));
        }
    }

    @Nested
    class AsAnybody {

        @Test
        void findsDeterminationsByInstrumentEventAndStatus() {
            var instrument = agreement();
            var ceasefire = determined(instrument, "CEASEFIRE_IN_FORCE", "2026-01-10");
            var attack = determined(instrument, "RENEWED_ARMED_ATTACK", "2026-01-10");
            follow(attack, Map.of("status", "WITHDRAWN", "occurredOn", "2026-01-12"))
                    .then()
                    .statusCode(201);
            var of = "/determinations?instrument=" + instrument;
            get(of).then().statusCode(200).body("items.id", contains(ceasefire, attack));
            get(of + "&event=RENEWED_ARMED_ATTACK").then().body("items.id", contains(attack));
            get(of + "&status=DETERMINED").then().body("items.id", contains(ceasefire));
            get(of + "&limit=1").then().body("items.id", contains(ceasefire)).body("page.next", not(nullValue()));
            get(of + "&knownAt=2000-01-01T00:00:00Z").then().body("items", empty());
            get(of + "&status=DETERMINED&knownAt=2000-01-01T00:00:00Z").then().statusCode(422);
            get(of + "&status=MOOD").then().statusCode(400);
        }

        @Test
        void mayNotRecord() {
            io.restassured.RestAssured.given()
                    .contentType("application/json")
                    .body(determination("example-nowhere", "CEASEFIRE_IN_FORCE", "2026-01-10"))
                    .post(BASE + "/determinations")
                    .then()
                    .statusCode(401);
        }
    }

    private static Response policy(String instrument, String tag, String by, String agreement) {
        return as("depositary")
                .header("If-Match", tag)
                .body(Map.of(
                        "rules",
                        List.of(Map.of(
                                "events", List.of("CEASEFIRE_IN_FORCE"),
                                "by", List.of(by),
                                "agreement", Map.of("kind", agreement),
                                "source", source()))))
                .put(BASE + "/instruments/" + instrument + "/determination-policy");
    }

    private static Map<String, Object> position(String participant, String position) {
        return new HashMap<>(Map.of(
                "participant", participant, "position", position, "occurredOn", "2026-01-14", "source", source()));
    }

    private static Response position(String user, String determination, String participant, String position) {
        return post(user, "/determinations/" + determination + "/positions", position(participant, position));
    }
}
