package org.depositary.local.seed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeedTest {

    private final List<Wanted> wanted = Seed.wanted().toList();

    @Test
    void everyPartyAndTheCoalitionIsAParticipant() {
        assertThat(bodies("/participants").map(body -> body.path("code").asText()))
                .hasSize(42)
                .contains("FR", "NO", "EU", "org-nato", "coalition-of-the-willing");
    }

    @Test
    void everyThingNamesItsSource() {
        assertThat(wanted)
                .filteredOn(thing -> !thing.collection().equals("/procedures"))
                .allSatisfy(thing -> assertThat(
                                thing.body().path("source").path("citation").asText())
                        .as(thing.found())
                        .isNotBlank());
    }

    @Test
    void theSameThingsHaveTheSameKeysInEveryRun() {
        assertThat(wanted.stream().map(Wanted::key))
                .doesNotHaveDuplicates()
                .isEqualTo(Seed.wanted().map(Wanted::key).toList());
    }

    @Test
    void theDraftOfThePeaceFrameworkLeavesItsRemainingPartOpen() {
        assertThat(bodies("/instruments/peace-framework/open-points"))
                .singleElement()
                .satisfies(point -> {
                    assertThat(point.path("id").asText()).isEqualTo("remaining-part");
                    assertThat(point.path("status").asText()).isEqualTo("OPEN");
                });
    }

    @Test
    void noFinalClauseIsSaidOfTheParisDocuments() {
        assertThat(bodies("/instruments")).noneMatch(body -> body.has("finalClauses"));
    }

    @Test
    void datesStayTheTextTheyAre() {
        assertThat(bodies("/instruments").filter(body -> body.has("adoptedOn")))
                .allSatisfy(body -> assertThat(body.path("adoptedOn").asText()).isEqualTo("2026-01-06"));
    }

    @Test
    void thePointsOfTheDeclarationStandInTheirParagraphsAsSummaries() {
        var support = bodies("/instruments/paris-declaration-2026/clauses")
                .filter(body -> body.path("eId").asText().equals("para_2"))
                .findFirst()
                .orElseThrow();
        assertThat(support.path("children").findValuesAsText("eId"))
                .containsExactly(
                        "para_2__point_a", "para_2__point_b", "para_2__point_c", "para_2__point_d", "para_2__point_e");
        assertThat(support.path("children").get(0).path("forms").path("en").asText())
                .isEqualTo("SUMMARY");
    }

    /** A comma in an unquoted text would make a language of the rest of the sentence. */
    @Test
    void everyTextIsWholeInItsLanguage() {
        assertThat(wanted.stream()
                        .flatMap(thing -> thing.body().findValues("text").stream())
                        .filter(JsonNode::isObject))
                .isNotEmpty()
                .allSatisfy(text ->
                        assertThat(text.fieldNames()).toIterable().allMatch(language -> language.length() <= 3));
    }

    @Test
    void everyProcedureOfTheFortyOneParticipantsIsPublished() {
        assertThat(bodies("/procedures").map(body -> body.path("id").asText()))
                .hasSize(83)
                .doesNotHaveDuplicates()
                .contains("fr-forces", "gb-treaty", "nl-treaty", "us-treaty", "ua-foreign-forces", "nato-forces");
    }

    private java.util.stream.Stream<JsonNode> bodies(String collection) {
        return wanted.stream()
                .filter(thing -> thing.collection().equals(collection))
                .map(Wanted::body);
    }
}
