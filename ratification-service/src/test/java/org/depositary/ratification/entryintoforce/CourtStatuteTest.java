package org.depositary.ratification.entryintoforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.ratification.testing.Api.BASE;
import static org.depositary.ratification.testing.Api.as;
import static org.depositary.ratification.testing.Api.await;
import static org.depositary.ratification.testing.Api.get;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.depositary.ratification.testing.Feed;
import org.depositary.ratification.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/**
 * A fictitious treaty with the final clause of the Rome Statute (art. 126), filled with the acts that were done about the
 * real one: sixty instruments were reached on 11 April 2002, and it entered into force on 1 July.
 */
@QuarkusTest
class CourtStatuteTest extends ServiceTest {

    private static final Path CASES = Path.of("../../shared/data/conformance/entry-into-force.json");

    private static final Map<String, String> LETTERS =
            Map.of("RATIFICATION", "", "ACCEPTANCE", " A", "APPROVAL", " AA", "ACCESSION", " a", "SUCCESSION", " d");

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void entersIntoForceOnTheDayOnWhichTheRealOneDid() throws IOException {
        assumeTrue(Files.exists(CASES), "The conformance data are not beside this clone.");
        var request = request();
        var slug = declare(request);

        var key = UUID.randomUUID().toString();
        await(
                () -> { // So many participants were just declared that the feed may have to be read for longer than one
                    // waits.
                    var answer = bringIn(slug, table(request), key);
                    return answer.statusCode() == 201 && answer.<Integer>path("unchanged") == 0;
                });

        get("/instruments/" + slug + "/entry-into-force?asAt=2002-04-10")
                .then()
                .body("truth", equalTo("FALSE"))
                .body("progress.need", equalTo(60));
        get("/instruments/" + slug + "/entry-into-force?asAt=2002-04-11")
                .then()
                .body("truth", equalTo("TRUE"))
                .body("metOn", equalTo("2002-04-11"))
                .body("entersIntoForceOn", equalTo("2002-07-01"));
        get("/instruments/" + slug + "/status?asAt=2002-06-30").then().body("force.status", equalTo("CONDITIONS_MET"));
        List<String> statuses = get("/instruments/" + slug + "/status?asAt=2002-07-01")
                .jsonPath()
                .getList("items.findAll { it.entersIntoForceOn == '2002-07-01' }.status");
        assertThat(statuses).hasSizeGreaterThanOrEqualTo(60).containsOnly("PARTY");
        RestAssured.given()
                .contentType("application/json")
                .body(Map.of("acts", List.of()))
                .post(BASE + "/instruments/" + slug + "/entry-into-force/simulations?asAt=2002-03-01")
                .then()
                .body("truth", equalTo("FALSE"));
    }

    private static Response bringIn(String slug, String table, String key) {
        return as("depositary")
                .contentType("text/csv")
                .header("Idempotency-Key", key)
                .body(table)
                .post(BASE + "/instruments/" + slug + "/actions/imports?shape=UN&citation=Table+of+2015");
    }

    private JsonNode request() throws IOException {
        return StreamSupport.stream(json.readTree(CASES.toFile()).path("cases").spliterator(), false)
                .filter(one -> one.path("treaty").asText().startsWith("Rome Statute"))
                .findFirst()
                .orElseThrow()
                .path("request");
    }

    private String declare(JsonNode request) {
        var slug = Feed.newSlug();
        var instrument = Feed.instrument(slug);
        instrument.put("finalClauses", Map.of("entryIntoForce", json.convertValue(request.path("rule"), Map.class)));
        Feed.declare("instrument.registered", "instruments/" + slug, instrument);
        StreamSupport.stream(request.path("acts").spliterator(), false)
                .map(CourtStatuteTest::key)
                .distinct()
                .forEach(Feed::declareParticipants);
        return slug;
    }

    /** Fictitious by its key, whosever the act was. */
    private static String key(JsonNode act) {
        var name = act.path("participant").asText();
        return "example-" + UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static String table(JsonNode request) {
        var rows = new TreeMap<String, String[]>();
        request.path("acts").forEach(act -> {
            var row = rows.computeIfAbsent(key(act), _ -> new String[] {"", ""});
            var type = act.path("type").asText();
            var isSignature = type.equals("SIGNATURE");
            row[isSignature ? 0 : 1] = act.path("occurredOn").asText() + LETTERS.getOrDefault(type, "");
        });
        var consents = "Ratification, Acceptance(A), Approval(AA), Accession(a), Succession(d)";
        var table = new StringBuilder("Participant,Signature,\"" + consents + "\"\n");
        rows.forEach((key, row) ->
                table.append(String.join(",", key, row[0], row[1])).append('\n'));
        return table.toString();
    }
}
