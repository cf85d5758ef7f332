package org.depositary.ratification.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depositary.ratification.procedure.exchange.PublishedGraph;
import org.depositary.ratification.procedure.graph.GraphEvaluation;
import org.depositary.ratification.procedure.graph.Potential;
import org.depositary.ratification.procedure.graph.SoundGraph;
import org.depositary.ratification.procedure.graph.When;
import org.depositary.ratification.procedure.template.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our template for treaties of the United Kingdom against the graph its parliament publishes, wherever both speak. */
class UkTemplateTest {

    static final Path FOLDER = Path.of("../../shared/data/conformance");

    /** What both call by other names: a step of ours, and the steps of the published graph. */
    private enum Event {
        LAID("lay", Outcome.POSITIVE, "4 12"),
        EXTENDED("extend_a", Outcome.POSITIVE, "122"),
        COMMONS_OBJECT("commons_a", Outcome.NEGATIVE, "132 116 128"),
        LORDS_OBJECT("lords_a", Outcome.NEGATIVE, "133 117 129"),
        COMMONS_STATEMENT("statement_c", Outcome.POSITIVE, "120 1067"),
        LORDS_STATEMENT("statement_l", Outcome.POSITIVE, "121"),
        COMMONS_OBJECT_AGAIN("commons_b", Outcome.NEGATIVE, "132 116 128 127"),
        PERIOD_B_ENDS("commons_b", Outcome.SILENCE, "127");

        private final String step;
        private final Outcome outcome;
        private final String published;

        Event(String step, Outcome outcome, String published) {
            this.step = step;
            this.outcome = outcome;
            this.published = published;
        }
    }

    private final Story ours = Story.of("gb-treaty", Requirement.CONSENT).then("sign", "publish");
    private final List<String> theirs = new ArrayList<>(List.of("136"));

    @BeforeAll
    static void theConformanceDataIsAtHand() {
        assumeTrue(
                Files.isDirectory(FOLDER),
                "The conformance data of the UK Parliament is not beside this checkout: the comparison is skipped.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "LAID",
                "LAID EXTENDED",
                "LAID PERIOD_A_ENDS",
                "LAID COMMONS_OBJECT",
                "LAID COMMONS_OBJECT PERIOD_A_ENDS",
                "LAID COMMONS_OBJECT PERIOD_A_ENDS COMMONS_STATEMENT",
                "LAID COMMONS_OBJECT PERIOD_A_ENDS COMMONS_STATEMENT PERIOD_B_ENDS",
                "LAID LORDS_OBJECT",
                "LAID LORDS_OBJECT PERIOD_A_ENDS",
                "LAID LORDS_OBJECT PERIOD_A_ENDS LORDS_STATEMENT",
                "LAID LORDS_OBJECT COMMONS_OBJECT PERIOD_A_ENDS",
                "LAID LORDS_OBJECT COMMONS_OBJECT PERIOD_A_ENDS LORDS_STATEMENT",
                "LAID LORDS_OBJECT COMMONS_OBJECT PERIOD_A_ENDS COMMONS_STATEMENT",
                "LAID LORDS_OBJECT COMMONS_OBJECT PERIOD_A_ENDS COMMONS_STATEMENT PERIOD_B_ENDS",
                "LAID COMMONS_OBJECT PERIOD_A_ENDS COMMONS_STATEMENT COMMONS_OBJECT_AGAIN",
                "LAID COMMONS_OBJECT PERIOD_A_ENDS COMMONS_STATEMENT COMMONS_OBJECT_AGAIN COMMONS_STATEMENT",
                "LAID COMMONS_OBJECT PERIOD_A_ENDS COMMONS_STATEMENT COMMONS_OBJECT_AGAIN COMMONS_STATEMENT PERIOD_B_ENDS",
            })
    void theTemplateSaysWhatThePublishedGraphSays(String course) {
        for (String event : course.isEmpty() ? new String[0] : course.split(" ")) {
            tell(event);
        }

        GraphEvaluation graph = graph();
        assertThat(ours.potential("lay")).as("laying").isEqualTo(potential(graph, "4"));
        assertThat(ours.potential("extend_a")).as("extension").isEqualTo(potential(graph, "122"));
        assertThat(ours.potential("statement_c")).as("statement, Commons").isEqualTo(potential(graph, "120"));
        assertThat(ours.potential("ratify")).as("ratification").isEqualTo(potential(graph, "142"));
        if (!course.endsWith("PERIOD_B_ENDS")) {
            assertThat(ours.potential("statement_l")).as("statement, Lords").isEqualTo(potential(graph, "121"));
        }
    }

    private void tell(String event) {
        if (event.equals("PERIOD_A_ENDS")) {
            List.of("commons_a", "lords_a").stream()
                    .filter(house -> ours.step(house).outcome().isEmpty())
                    .forEach(house -> ours.then(house, Outcome.SILENCE));
            theirs.add("125");
        } else {
            Event told = Event.valueOf(event);
            ours.then(told.step, told.outcome);
            theirs.addAll(List.of(told.published.split(" ")));
        }
    }

    private static Potential potential(GraphEvaluation graph, String step) {
        return graph.potential(step).orElseThrow();
    }

    private GraphEvaluation graph() {
        try (var steps = Files.newBufferedReader(FOLDER.resolve("uk-crag-steps.csv"));
                var routes = Files.newBufferedReader(FOLDER.resolve("uk-crag-routes.csv"))) {
            Map<String, List<When>> happened = new HashMap<>();
            theirs.forEach(step ->
                    happened.computeIfAbsent(step, _ -> new ArrayList<>()).add(When.on(Story.START)));
            return SoundGraph.of(PublishedGraph.read(steps, routes)).evaluate(happened, Story.START);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
