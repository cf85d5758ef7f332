package org.depositary.ratification.activation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.ratification.activation.Scene.readiness;
import static org.depositary.ratification.testing.Api.BASE;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.depositary.ratification.testing.Feed;
import org.depositary.ratification.testing.ServiceTest;
import org.depositary.rules.Rule;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The commitments of the Paris Declaration as the project ships them: what they are for whom, honestly. */
@QuarkusTest
class ParisReadinessTest extends ServiceTest {

    private static final JsonNode PARIS = paris();
    private static final int MEMBERS = 26;

    @Inject
    ObjectMapper mapper;

    @Test
    void everyCommitmentHasARuleOfTheLanguage() {
        assertThat(commitments().toList()).hasSize(10).allSatisfy(commitment -> {
            var rule = mapper.convertValue(commitment.path("activation"), Rule.class);
            assertThat(rule).as(commitment.path("id").asText()).isNotNull();
            assertThat(rule.faults()).isEmpty();
        });
    }

    @Test
    void nothingIsLiveAndNobodyIsSaidToBeBoundInLaw() {
        var slug = declared();
        readiness(slug)
                .body("items.size()", equalTo(10 * MEMBERS))
                .body("counts.ACTIVE", equalTo(null))
                .body("counts.NO_PLEDGE", equalTo(MEMBERS))
                .body(
                        "items.findAll { it.commitment == 'multinational-force' }.readiness",
                        everyItem(equalTo("NO_PLEDGE")))
                .body("items.findAll { it.maturity != 'AGREED_IN_PRINCIPLE' }.basis", everyItem(equalTo("INTENDED")))
                .body("items.findAll { it.maturity != 'AGREED_IN_PRINCIPLE' }.readiness", everyItem(equalTo("DORMANT")))
                .body("items.findAll { it.basis == 'LEGAL' }.size()", equalTo(0));
    }

    @Test
    void aSupposedCeasefireLeavesWhatIsStillToBeAgreedBlocked() {
        var slug = declared();
        var ceasefire = Map.of("events", List.of(Map.of("event", "CEASEFIRE_IN_FORCE", "effectiveFrom", "2099-05-01")));
        given().contentType("application/json")
                .body(ceasefire)
                .post(BASE + "/instruments/" + slug + "/readiness/simulations")
                .then()
                .statusCode(200)
                .body("asAt", equalTo("2099-05-01"))
                .body(
                        "items.findAll { it.commitment == 'ceasefire-monitoring' }.readiness",
                        everyItem(equalTo("BLOCKED")))
                .body(
                        "items.findAll { it.commitment == 'ceasefire-monitoring' }.without",
                        everyItem(equalTo("DORMANT")))
                .body("counts.NO_PLEDGE", equalTo(MEMBERS));
        readiness(slug, "?asAt=2099-05-01").body("counts.ACTIVE", equalTo(null));
    }

    /** The declaration and its commitments under a slug of the test's own. */
    private static String declared() {
        var group = PARIS.path("groups").path(0);
        var members = group.path("members").valueStream().map(JsonNode::asText).toList();
        Feed.declareParticipants(members.toArray(String[]::new));
        Feed.declareParticipants("UA", "US");
        var coalition = group.path("slug").asText();
        Feed.declareGroup(
                coalition,
                members.stream()
                        .map(member -> Map.<String, Object>of("participant", member))
                        .toList());
        var slug = Scene.declaration("JOINT_DECLARATION");
        Feed.declareRole(slug, coalition, "ISSUED_IN_THE_NAME_OF");
        commitments().forEach(commitment -> owe(slug, coalition, commitment));
        return slug;
    }

    private static void owe(String slug, String coalition, JsonNode commitment) {
        var told = new ObjectMapper().convertValue(commitment, new TypeReference<HashMap<String, Object>>() {});
        told.put("obligors", List.of(coalition));
        Scene.owe(slug, commitment.path("id").asText(), told);
    }

    private static Stream<JsonNode> commitments() {
        return PARIS.path("instruments").path(0).path("clauses").valueStream().flatMap(ParisReadinessTest::commitments);
    }

    private static Stream<JsonNode> commitments(JsonNode clause) {
        var here = clause.has("commitment") ? Stream.of(clause.get("commitment")) : Stream.<JsonNode>empty();
        return Stream.concat(here, clause.path("children").valueStream().flatMap(ParisReadinessTest::commitments));
    }

    /** Read as the seed reads it: with what its aliases stand for. */
    private static JsonNode paris() {
        try (var file =
                Files.newBufferedReader(Path.of("../local/src/main/resources/seed/instruments/paris-2026.yaml"))) {
            return new ObjectMapper().valueToTree(new Yaml().load(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
