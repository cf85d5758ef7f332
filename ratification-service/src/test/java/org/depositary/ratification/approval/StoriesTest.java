package org.depositary.ratification.approval;

import static io.restassured.RestAssured.given;
import static org.depositary.ratification.testing.Api.BASE;
import static org.depositary.ratification.testing.Api.act;
import static org.depositary.ratification.testing.Api.approval;
import static org.depositary.ratification.testing.Api.as;
import static org.depositary.ratification.testing.Api.eTag;
import static org.depositary.ratification.testing.Api.get;
import static org.depositary.ratification.testing.Api.occurrence;
import static org.depositary.ratification.testing.Api.opened;
import static org.depositary.ratification.testing.Api.post;
import static org.depositary.ratification.testing.Api.record;
import static org.depositary.ratification.testing.Api.source;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.depositary.ratification.procedure.template.SeededProcedures;
import org.depositary.ratification.testing.Feed;
import org.depositary.ratification.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** The four stories that docs/domain.md tells, with its answers; what happens in them is invented. */
@QuarkusTest
class StoriesTest extends ServiceTest {

    private static final Path TOLD = Path.of("target/stories");

    private String approval = "";
    private String officer = "";

    @Test
    void inBritainTheCommonsObjectAndTheGovernmentLaysItsStatement() {
        open("gb-treaty", "GB");
        happened("publish", "2025-01-16", "POSITIVE");
        happened("lay", "2025-01-16", "POSITIVE");
        happened("commons_a", "2025-02-10", "NEGATIVE");
        happened("lords_a", "2025-02-27", "SILENCE");
        stands("2025-02-28").body("stage", equalTo("SECOND_CHAMBER")).body("next.step", hasItem("statement_c"));
        happened("statement_c", "2025-03-03", "POSITIVE");
        stands("2025-03-04").body("next.step", hasItem("commons_b"));
        drawn("gb-treaty", "2025-03-04");
        happened("commons_b", "2025-04-03", "SILENCE");
        stands("2025-04-03").body("stage", equalTo("DEEMED_GRANTED")).body("next.step", hasItem("ratify"));
        told("gb-treaty", "2025-04-03");
    }

    @Test
    void inFranceTheAssemblyHasTheLastWord() {
        open("fr-treaty", "FR");
        var day = 1;
        for (var step :
                new String[] {"council_of_state", "cabinet", "table", "committee_1", "chamber_1", "committee_2"}) {
            happened(step, "2025-03-%02d".formatted(day++), "POSITIVE");
        }
        happened("chamber_2", "2025-04-01", "NEGATIVE");
        stands("2025-04-02").body("next.step", hasItem("cmp"));
        happened("cmp", "2025-04-10", "NEGATIVE");
        happened("an_new", "2025-04-20", "POSITIVE");
        happened("senat_new", "2025-04-28", "NEGATIVE");
        stands("2025-04-29").body("stage", equalTo("SECOND_CHAMBER")).body("next.step", hasItem("an_final"));
        drawn("fr-treaty", "2025-04-29");
        happened("an_final", "2025-05-06", "POSITIVE");
        stands("2025-05-06").body("stage", equalTo("HEAD_OF_STATE"));
        happened("promulgate", "2025-05-15", "POSITIVE");
        stands("2025-05-15").body("stage", equalTo("GRANTED")).body("next.step", hasItem("ratify"));
        told("fr-treaty", "2025-05-15");
    }

    @Test
    void inTheNetherlandsSilenceApproves() {
        open("nl-treaty", "NL");
        happened("cabinet", "2025-01-10", "POSITIVE");
        happened("council_of_state", "2025-02-03", "POSITIVE");
        happened("lay", "2025-03-03", "POSITIVE");
        stands("2025-03-04").body("next.step", hasItem("tacit_eerste"));
        drawn("nl-treaty", "2025-03-04");
        happened("tacit_tweede", "2025-04-02", "SILENCE");
        happened("tacit_eerste", "2025-04-02", "SILENCE");
        stands("2025-04-02")
                .body("stage", equalTo("DEEMED_GRANTED"))
                .body("explanation.says", containsString("the last of it by silence"));
        told("nl-treaty", "2025-04-02");
    }

    @Test
    void inTheUnitedStatesTwoThirdsOfTheSenateConsentOnACondition() {
        var instrument = open("us-treaty", "US");
        happened("transmit", "2025-02-03", "POSITIVE");
        happened("secrecy", "2025-02-03", "POSITIVE");
        happened("committee", "2025-05-06", "POSITIVE");
        happened("layover", "2025-05-07", "POSITIVE");
        var vote = new HashMap<String, Object>(Map.of(
                "step",
                "vote",
                "chamber",
                "senate",
                "method",
                "ROLL_CALL",
                "occurredOn",
                "2025-05-20",
                "for",
                71,
                "against",
                26,
                "present",
                97,
                "declared",
                "CARRIED",
                "source",
                source()));
        var voted = posted("/votes", vote).statusCode(201).extract().jsonPath();
        write("us-treaty.vote", voted.prettify());
        var consent = occurrence("vote", "2025-05-20");
        consent.put("vote", voted.getString("id"));
        record(officer, approval, consent).then().statusCode(201);
        var condition = Map.of(
                "kind", "CERTIFICATION_BEFORE_DEPOSIT",
                "text", Map.of("en", "The President certifies before the deposit that the example is kept."),
                "dueBefore", "DEPOSIT",
                "step", "vote",
                "occurredOn", "2025-05-20",
                "source", source());
        var imposed = posted("/conditions", condition).statusCode(201).extract().jsonPath();
        stands("2025-05-20").body("stage", equalTo("GRANTED_WITH_CONDITIONS")).body("next.step", hasItem("ratify"));
        told("us-treaty", "2025-05-20");
        drawn("us-treaty", "2025-05-20");
        posted(
                        "/conditions/" + imposed.getString("id") + "/fulfilments",
                        Map.of("occurredOn", "2025-06-02", "source", source()))
                .statusCode(201);
        happened("ratify", "2025-06-10", "POSITIVE");
        stands("2025-06-10").body("stage", equalTo("GRANTED"));
        post("depositary", "/instruments/" + instrument + "/actions", act("US", "RATIFICATION", "2025-06-20"))
                .then()
                .statusCode(201);
        given().get(BASE + "/approvals/" + approval + "/steps?asAt=2025-06-20")
                .then()
                .body("items.find { it.id == 'deposit' }.current", equalTo("HAPPENED"));
    }

    private String open(String procedure, String participant) {
        Feed.declareParticipants(participant);
        officer = "officer-" + participant.toLowerCase(java.util.Locale.ROOT);
        SeededProcedures.entries().stream()
                .filter(entry -> entry.path("id").asText().equals(procedure))
                .map(entry -> ((ObjectNode) entry.deepCopy()).put("participant", participant))
                .forEach(entry -> post("depositary", "/procedures", entry.toString()));
        var instrument = Feed.declaredInstrument();
        approval = opened(approval(instrument, participant, procedure));
        return instrument;
    }

    private void happened(String step, String day, String outcome) {
        var occurrence = occurrence(step, day);
        occurrence.put("outcome", outcome);
        record(officer, approval, occurrence).then().statusCode(201);
    }

    private ValidatableResponse posted(String path, Map<String, ?> body) {
        return as(officer)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", eTag(approval))
                .body(body)
                .post(BASE + "/approvals/" + approval + path)
                .then();
    }

    private ValidatableResponse stands(String day) {
        return get("/approvals/" + approval + "?asAt=" + day).then().statusCode(200);
    }

    private void told(String name, String day) {
        write(name, stands(day).extract().jsonPath().prettify());
    }

    private void drawn(String procedure, String day) {
        var picture = given().get(
                        BASE + "/procedures/" + procedure + "/graph?format=svg&approval=" + approval + "&asAt=" + day);
        picture.then().statusCode(200);
        write(procedure + ".svg", picture.asString());
    }

    /** Keeps what was answered, for who writes the page anew. */
    private static void write(String name, String answer) {
        try {
            Files.createDirectories(TOLD);
            Files.writeString(TOLD.resolve(name), answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
