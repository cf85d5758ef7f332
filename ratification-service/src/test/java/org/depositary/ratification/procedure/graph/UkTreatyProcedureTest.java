package org.depositary.ratification.procedure.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.depositary.ratification.procedure.exchange.PublishedGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the engine against the graph that the UK Parliament publishes for treaties (CRaG Act 2010), where it is at hand. */
class UkTreatyProcedureTest {

    static final Path FOLDER = Path.of("../../shared/data/conformance");

    @BeforeAll
    static void theConformanceDataIsAtHand() {
        assumeTrue(
                Files.isDirectory(FOLDER),
                "The conformance data of the UK Parliament is not beside this checkout: the comparison is skipped.");
    }

    @Test
    void thePublishedGraphIsSound() {
        ProcedureGraph graph = graph();

        assertThat(graph.steps()).hasSize(639);
        assertThat(graph.routes()).hasSize(867);
        assertThat(graph.faults()).isEmpty();
    }

    @Test
    void everyScenarioHasThePotentialsOfThePublishedRules() throws IOException {
        SoundGraph graph = SoundGraph.of(graph());
        JsonNode scenarios = new ObjectMapper()
                .readTree(FOLDER.resolve("uk-crag-scenarios.json").toFile())
                .path("scenarios");

        assertThat(scenarios)
                .hasSize(6)
                .allSatisfy(scenario -> assertThat(potentials(graph, scenario))
                        .as(scenario.path("scenario").asText())
                        .isEqualTo(expected(scenario)));
    }

    @Test
    void everyReasonIsASentence() {
        SoundGraph graph = SoundGraph.of(graph());
        LocalDate day = LocalDate.of(2022, 12, 31);

        assertThat(graph.evaluate(Map.of("136", List.of(When.on(day))), day).steps())
                .hasSize(141)
                .extracting(StepEvaluation::because)
                .allSatisfy(because -> assertThat(because).matches("[A-Z].*\\."));
    }

    private static Map<String, Potential> potentials(SoundGraph graph, JsonNode scenario) {
        LocalDate asAt = LocalDate.parse(scenario.path("asAt").asText());
        Map<String, List<When>> happened = new HashMap<>();
        scenario.path("occurred")
                .properties()
                .forEach(entry -> happened.put(
                        entry.getKey(), Collections.nCopies(entry.getValue().asInt(), When.on(asAt))));
        Map<String, Potential> potentials = new TreeMap<>();
        graph.evaluate(happened, asAt)
                .steps()
                .forEach(step -> step.potential().ifPresent(potential -> potentials.put(step.id(), potential)));
        return potentials;
    }

    private static Map<String, Potential> expected(JsonNode scenario) {
        Map<String, Potential> expected = new TreeMap<>();
        scenario.path("potential")
                .properties()
                .forEach(entry -> entry.getValue()
                        .forEach(step -> expected.put(step.asText(), Potential.valueOf(entry.getKey()))));
        return expected;
    }

    static ProcedureGraph graph() {
        try (var steps = Files.newBufferedReader(FOLDER.resolve("uk-crag-steps.csv"));
                var routes = Files.newBufferedReader(FOLDER.resolve("uk-crag-routes.csv"))) {
            return PublishedGraph.read(steps, routes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
