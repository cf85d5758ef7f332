package org.depositary.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.system.Api.get;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.depositary.local.home.Console;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a fresh stack is filled with. */
@ExtendWith(RunningStack.class)
class ParisDocumentsIT {

    @Test
    void theDeclarationsAreInTheRegister() {
        get("/instruments?limit=200")
                .then()
                .body("items.slug", hasItems("paris-declaration-2026", "trilateral-declaration-2026"));
        get("/instruments/paris-declaration-2026/clauses")
                .then()
                .body("items.eId", equalTo(List.of("intro", "para_1", "para_2", "para_3", "para_4", "para_5")))
                .body("items[2].children.size()", equalTo(5));
        get("/instruments/paris-declaration-2026/commitments/multinational-force")
                .then()
                .body("activation.rules.size()", equalTo(4));
    }

    @Test
    void everyApprovalStandsWhereItTrulyStands() {
        get("/approvals?instrument=trilateral-declaration-2026")
                .then()
                .body("items.participant", containsInAnyOrder("FR", "GB", "UA"))
                .body("items.find { it.participant == 'FR' }.stage", equalTo("UNDETERMINED"))
                .body("items.find { it.participant == 'GB' }.stage", equalTo("NOT_REQUIRED"))
                .body("items.find { it.participant == 'UA' }.stage", equalTo("NOT_STARTED"));
    }

    @Test
    void theThreeSignaturesAreRecordedWithoutSayingWhatTheyDo() {
        get("/instruments/trilateral-declaration-2026/actions")
                .then()
                .body("items.participant", containsInAnyOrder("FR", "GB", "UA"))
                .body("items.effect.unique()", equalTo(List.of("UNDETERMINED")));
    }

    @Test
    void aSecondFillingChangesNothingAndSaysSo() {
        var before = heads();
        var said = new ByteArrayOutputStream();
        var stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        RunningStack.seed(new Console(stream, stream));
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("nothing to enter");
        assertThat(heads()).isEqualTo(before);
    }

    @Test
    void everyThingEnteredHasItsEntryAndItsAuthor() {
        var entries = Api.as("auditor")
                .queryParam("names", true)
                .queryParam("limit", 1000)
                .get("/declarations/events");
        assertThat(entries.jsonPath()
                        .getList("findAll { it.subject == 'instruments/paris-declaration-2026' }.recordedby"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(String.valueOf(name)).contains("depositary"));
        assertThat(entries.jsonPath().getList("data.source.citation")).doesNotContainNull();
    }

    private static List<Integer> heads() {
        return List.of(
                get("/declarations/events/head").path("position"),
                get("/ratifications/events/head").path("position"));
    }
}
