package org.depositary.ratification.approval;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.ratification.testing.Api.BASE;
import static org.depositary.ratification.testing.Api.act;
import static org.depositary.ratification.testing.Api.eTag;
import static org.depositary.ratification.testing.Api.get;
import static org.depositary.ratification.testing.Api.occurrence;
import static org.depositary.ratification.testing.Api.opened;
import static org.depositary.ratification.testing.Api.post;
import static org.depositary.ratification.testing.Api.source;
import static org.depositary.ratification.testing.Api.withoutProcedure;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.depositary.kit.testing.TestRealm;
import org.depositary.ratification.procedure.template.SeededProcedures;
import org.depositary.ratification.testing.Feed;
import org.depositary.ratification.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** Periods, silence, votes and conditions in the procedures that the project ships, of fictitious instruments. */
@QuarkusTest
class RealProceduresTest extends ServiceTest {

    private static final Path DAYS = Path.of("../../shared/data/conformance/uk-parliament-days.csv");

    @Inject
    RecordSilence clock;

    private String instrument = "";

    private String open(String participant, String procedure) {
        Feed.declareParticipants(participant);
        if (get("/procedures/" + procedure).statusCode() == 404) {
            var entry = SeededProcedures.entries().stream()
                    .filter(shipped -> shipped.path("id").asText().equals(procedure))
                    .findFirst()
                    .orElseThrow();
            var request = ((ObjectNode) entry.deepCopy()).put("participant", participant);
            post("depositary", "/procedures", request.toString()).then().statusCode(201);
        }
        instrument = Feed.declaredInstrument();
        var approval = withoutProcedure(instrument, participant, "CONSENT");
        approval.put("procedure", procedure);
        if (procedure.endsWith("-forces")) {
            approval.put("track", "FORCE_DEPLOYMENT");
        }
        return opened(approval);
    }

    private static Response record(String participant, String approval, String path, Map<String, Object> fact) {
        var officer = "officer-" + participant.toLowerCase(Locale.ROOT);
        return given().auth()
                .oauth2(TestRealm.token(officer, Set.of("legal-officer"), Set.of(participant)))
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", eTag(approval))
                .body(fact)
                .post(BASE + "/approvals/" + approval + path);
    }

    private static void happened(String participant, String approval, String... stepsOn) {
        for (var stepOn : stepsOn) {
            var words = stepOn.split(" ", -1);
            var occurrence = occurrence(words[0], words[1]);
            if (words.length > 2) {
                occurrence.put("outcome", words[2]);
            }
            record(participant, approval, "/occurrences", occurrence).then().statusCode(201);
        }
    }

    @Test
    void theUnitedKingdomsTwentyOneSittingDaysRunAndTheGovernmentAnswersTheCommons() throws IOException {
        assumeTrue(Files.isRegularFile(DAYS), "The days of the UK Parliament are not beside this checkout: skipped.");
        var id = open("GB", "gb-treaty");
        var calendar = Map.of(
                "id",
                "gb",
                "participant",
                "GB",
                "name",
                "Houses of Parliament",
                "chambers",
                List.of("COMMONS", "LORDS"),
                "source",
                source());
        post("depositary", "/calendars", calendar).then().statusCode(201);
        given().auth()
                .oauth2(TestRealm.tokenOf("depositary"))
                .contentType("text/csv")
                .header("If-Match", get("/calendars/gb").header("ETag"))
                .body(Files.readString(DAYS))
                .put(BASE + "/calendars/gb/days")
                .then()
                .statusCode(200);
        happened(
                "GB",
                id,
                "publish 2025-01-15",
                "commons_a 2025-02-25 NEGATIVE",
                "statement_c 2025-03-03",
                "lay 2025-01-16");
        get("/approvals/" + id + "/deadlines?asAt=2025-02-01")
                .then()
                .body("items.find { it.step == 'commons_a' }.startsOn", equalTo("2025-01-17"))
                .body("items.find { it.step == 'commons_a' }.endsOn", equalTo("2025-02-27"))
                .body("items.find { it.step == 'commons_a' }.state", equalTo("RUNNING"));
        get("/approvals/" + id + "?asAt=2025-02-01").then().body("nextDeadline.endsOn", equalTo("2025-02-27"));
        get("/approvals/" + id + "/steps?asAt=2025-02-26")
                .then()
                .body("items.find { it.id == 'statement_c' }.potential", equalTo("ALLOWED"));
        get("/approvals/" + id + "/deadlines?asAt=2025-03-04")
                .then()
                .body("items.find { it.step == 'commons_a' }.state", equalTo("MET"))
                .body("items.find { it.step == 'commons_b' }.startedOn", equalTo("2025-03-03"))
                .body("items.find { it.step == 'commons_b' }.state", equalTo("RUNNING"));
        clock.bringUpTo(Instant.now());
        get("/approvals/" + id + "/occurrences").then().body("items.step", hasItem("commons_b"));
        get("/approvals/" + id).then().body("stage", equalTo("DEEMED_GRANTED"));
    }

    @Test
    void theSilenceOfBothChambersApprovesInTheNetherlands() {
        var id = open("NL", "nl-treaty");
        happened("NL", id, "cabinet 2026-01-02", "council_of_state 2026-01-05", "lay 2026-01-10");
        clock.bringUpTo(Instant.now());
        var occurrences = get("/approvals/" + id + "/occurrences").jsonPath();
        assertThat(occurrences.getList("items.step"))
                .containsExactlyInAnyOrder("cabinet", "council_of_state", "lay", "tacit_tweede", "tacit_eerste");
        assertThat(occurrences.getList("items.findAll { it.outcome == 'SILENCE' }.occurredOn"))
                .containsOnly("2026-02-10");
        get("/approvals/" + id).then().body("stage", equalTo("DEEMED_GRANTED"));
    }

    @Test
    void theSenateOfTheUnitedStatesConsentsByTwoThirdsOnACondition() {
        var id = open("US", "us-treaty");
        happened("US", id, "transmit 2026-01-02", "secrecy 2026-01-03", "committee 2026-01-10", "layover 2026-01-12");
        var vote = new HashMap<String, Object>(Map.of(
                "step",
                "vote",
                "occurredOn",
                "2026-01-20",
                "for",
                67,
                "against",
                33,
                "present",
                100,
                "source",
                source()));
        record("US", id, "/votes", vote)
                .then()
                .statusCode(201)
                .body("computed.result", equalTo("CARRIED"))
                .body("computed.needed", equalTo(67));
        happened("US", id, "vote 2026-01-20", "ratify 2026-01-25");
        var condition = new HashMap<String, Object>(Map.of(
                "kind",
                "CERTIFICATION_BEFORE_DEPOSIT",
                "dueBefore",
                "DEPOSIT",
                "step",
                "vote",
                "occurredOn",
                "2026-01-20",
                "text",
                Map.of("en", "To certify to the Senate."),
                "source",
                source()));
        var certification =
                record("US", id, "/conditions", condition).path("id").toString();
        get("/approvals/" + id).then().body("stage", equalTo("GRANTED_WITH_CONDITIONS"));
        post("depositary", "/instruments/" + instrument + "/actions", act("US", "RATIFICATION", "2026-02-01"))
                .then()
                .statusCode(201);
        given().auth()
                .oauth2(TestRealm.tokenOf("auditor"))
                .get(BASE + "/instruments/" + instrument + "/actions?flags=ALL&participant=US")
                .then()
                .body("items[0].flags.flag", hasItems("CONDITION_OPEN"));
        var fulfilled = new HashMap<String, Object>(Map.of("occurredOn", "2026-02-02", "source", source()));
        record("US", id, "/conditions/" + certification + "/fulfilments", fulfilled)
                .then()
                .statusCode(201);
        get("/approvals/" + id).then().body("stage", equalTo("GRANTED"));
    }

    @Test
    void whatTheCzechGovernmentDecidedAloneRunsOutAfterSixtyDays() {
        var id = open("CZ", "cz-forces");
        happened("CZ", id, "government_only 2026-01-05", "inform 2026-01-06");
        get("/approvals/" + id + "?asAt=2026-03-06").then().body("stage", equalTo("DECIDED_BY_EXECUTIVE"));
        clock.bringUpTo(Instant.now());
        clock.bringUpTo(Instant.now());
        assertThat(get("/approvals/" + id + "/occurrences")
                        .jsonPath()
                        .getList("items.findAll { it.outcome == 'EXPIRED' }.occurredOn"))
                .containsExactly("2026-03-07");
        get("/approvals/" + id).then().body("stage", equalTo("EXPIRED"));
    }

    @Test
    void theCouncilOfTheEuropeanUnionDecidesByStatesAndPopulation() {
        var id = open("EU", "eu-treaty");
        var vote = new HashMap<String, Object>(
                Map.of("step", "conclude", "occurredOn", "2026-01-20", "declared", "CARRIED", "source", source()));
        vote.put("rule", Map.of("type", "QUALIFIED_MAJORITY", "allTakePart", false));
        vote.put("states", council("FOR", "FOR", "FOR", "AGAINST"));
        record("EU", id, "/votes", vote)
                .then()
                .statusCode(201)
                .body("rule.type", equalTo("QUALIFIED_MAJORITY"))
                .body("computed.result", equalTo("CARRIED"))
                .body("computed.needed", equalTo(3))
                .body("computed.population.needed", equalTo(65))
                .body("warnings.size()", equalTo(0));
        vote.put("states", council("FOR", "FOR", "AGAINST", "AGAINST"));
        record("EU", id, "/votes", vote)
                .then()
                .statusCode(201)
                .body("computed.result", equalTo("LOST"))
                .body("warnings.size()", equalTo(1));
        vote.remove("rule");
        record("EU", id, "/votes", vote)
                .then()
                .statusCode(201)
                .body("rule.type", equalTo("QUALIFIED_MAJORITY"))
                .body("computed.needed", equalTo(15));
        vote.remove("states");
        record("EU", id, "/votes", vote).then().statusCode(422);
    }

    /** Four fictitious members of a hundred inhabitants together. */
    private static List<Map<String, Object>> council(String... votes) {
        return List.of(
                Map.of("state", "XA", "population", 40, "vote", votes[0]),
                Map.of("state", "XB", "population", 30, "vote", votes[1]),
                Map.of("state", "XC", "population", 20, "vote", votes[2]),
                Map.of("state", "XD", "population", 10, "vote", votes[3]));
    }
}
